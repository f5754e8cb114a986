<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>&amp;About Common Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Branch from here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Build schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;CSV files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>&amp;Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;Excel workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Forget all steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>&amp;Make it a double, or single again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;New from example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Next issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Next scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;One day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>&amp;Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Previous issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>&amp;Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Stop and keep best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Students…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Switch to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Take over a rule set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>&amp;Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Why is there no schedule?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>About this &amp;school…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Add the promises that a state's law or a contract asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Begin another scenario as this one is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Best places &amp;of the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Black and white with strong edges, for eyes that need them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Choose the card of the cell besides others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Choose the cards between here and there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Co&amp;mpare scenarios…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Compare people, teams, groups or rooms, 1 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Copy what is chosen to the scenario on that side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>D&amp;ays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Delete what was done before, and deleted scenarios, from the file for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Describe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>End the search and keep the best schedule found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Find a schedule that keeps every promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Find a ti&amp;me to meet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Find new seats, with few changes, where seats no longer fit the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Find the fewest other cards that have to move for the card in hand or chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Find the promises that clash, and what would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Fit the &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Fit the whole week into the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Fix the chosen cards to their time, or let them go again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Fix the chosen cards to their time, their room and their people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Fix the time of every card of the person, team, group or room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Fix the time of every card that takes place on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Go a screen up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Go from the differences to the timetables and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Go from the timetable to the panels and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Go to the card before that matches the search and the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Go to the first or the last block of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Go to the next card that matches the search and the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Go to the next cell on that side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Go to the next or the last difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Import &amp;folder of CSV files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Import &amp;workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Import cour&amp;se requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Let every session of the activity last two blocks, or one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Let the chosen cards be moved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Light &amp;up people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>List every key, by menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>List every step of this scenario, to go to any of them or branch from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>List where the chosen card could go, best first, with the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Loo&amp;k for swaps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Look for up to three sessions that move at once and improve the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Look up students' schedules and unfilled requests, and change seats by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Look up what the schedule says about teams, coaching, groups and rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Mark this scenario as the one that is told to the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Na&amp;me and note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Ne&amp;xt part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>One &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>One perso&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>One stu&amp;dent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Open the week of a person or a student, or go to a team, a group or a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Pane&amp;ls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Pick up &amp;card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Pick up the card of the cell; put down what is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Pin &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Pin everything in this ro&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Pin everything on this &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Pin time, room and pe&amp;ople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Pre&amp;vious scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Put back what is held; choose nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Put this scenario away; it can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>R&amp;eports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Re-sea&amp;t students…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Rename this scenario and write down what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>Say what the colors and signs of the timetable mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Scena&amp;rio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>See two scenarios side by side, with all that differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show every row and card again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show one day of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show one week of a longer cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show the day or the week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show the day or the week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Show the next thing that is broken, not fully met or without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show the other cards of a card's people and when they are free; again to end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Show the thing before that is broken, not fully met or without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show the whole cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Student groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Take course requests over from a file that another program exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Take the chosen cards off the timetable, into the parking tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Take the current card in hand and see where it may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>The week of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>The week of one student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Unpin everything in this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Unpin everything on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>When could these people meet, who cannot come, and what would have to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>While a card is held: go to the best places, 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>While a card is held: swap it with the cell's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>While a card is held: the next card of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>While a card is held: the next or the last free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>While a card is held: why the cell is free or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>Whom its facts come from, and which numbers are assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Write the comparison as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Write the schedule and its certificate as CSV files into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Write the schedule and its certificate as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArgumentList</name>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>What counting shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>A build is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>A build is running. Stop it and close the project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>About Common Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Common Time projects (*.planner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Common Time {version}

Builds master schedules for schools in which the time that adults need together is guaranteed first.

MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Course requests (*.csv *.txt *.tsv *.tab *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Delete the scenario {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Export CSV files into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Export to Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Forget all steps of every scenario?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Go on building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Import a folder of CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Import a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Import course requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>It stays in the file with all its steps and can be restored from the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Save the new project as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Undo ends here then, and deleted scenarios cannot be restored. Do this so that a student who was taken out leaves no trace in the file. Copies in the folder of backups keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>What it has found so far is dropped. The project itself is saved as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockedDrop</name>
    <message>
        <location filename="../../planner/ui/dialogs/blocked_drop.py"/>
        <source>Arrow keys and Enter choose; Esc leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/blocked_drop.py"/>
        <source>Cancel
Leave everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/blocked_drop.py"/>
        <source>This place is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/blocked_drop.py"/>
        <source>What shall be done?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <location filename="../../planner/ui/dragging/together.py"/>
        <source>Cards that are moved together stay in their rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/together.py"/>
        <source>Moved to {block} on {day}, not all of them have a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/board.py"/>
        <source>{block} on {day} is not one of the times that {name} may take.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>A good schedule is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>All {count} promises are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>At most {percent} % better is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Best possible, proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Build again for a schedule of the school as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Change what the sentences below speak of, and build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/builder.py"/>
        <source>Checking every promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Found a schedule that keeps every promise; improving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Found the best possible schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Looking for a first schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>No schedule can keep every promise. This is proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>No schedule can keep every promise: counting alone shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Nothing is lost: the schedule is as it was before. Build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Stopped before a schedule was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Stopped; the best schedule is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Take back or ease a promise, or change the school, and build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>That does not mean there is none. Build again with more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/builder.py"/>
        <source>The best schedule found before that can still be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>The build failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>The schedule is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>The school has changed since the last build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>The search runs beside the window: you can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Time ran out before a schedule was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>{filled} of at most {fillable} requests filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>{filled} requests filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>{filled}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>{kept} Build again with more time to look for a better one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Find out why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Keep the best one found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Ready to build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Stop and keep best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>The search ends after this time with the best schedule it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>for at &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>Lunch, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>No such block on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>Not a block of this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>Taken by something in a block beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>conflict: two things at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>taught together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>{day} {block}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>{who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>1 issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>All {total} preferences are fully met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Build a schedule to see here, promise by promise, that it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Find a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Find a promise, a team or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Issue {here} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Next issue (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Nothing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Only what is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Previous issue (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Why are they broken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>{met} of {total} preferences fully met; the rest costs {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>{number} issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>ADV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>CLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>DUTY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>ONL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>PEER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>PLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>REH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>SG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>STA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>TALK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>TEAM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Copy {number} differences from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Copy {what} from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Done: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Open workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Publish {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Publish {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>The comparison was written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>There is only one scenario, so there is nothing to compare yet.

Branch another one (Scenario menu), try something in it, and come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>you work on this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>&amp;Export sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>&amp;Swap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>&amp;Timetables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Choose a card, a seat, or a row that differs; promises follow from these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Compare scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Copy to the scenario on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Copy to the scenario on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Copy to {name} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Fit the whole cycle into the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Make it the one that staff are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Publish {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Scenario on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Scenario on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Take the selected differences over, as one step to undo ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>← Copy to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseChoice</name>
    <message>
        <location filename="../../planner/ui/views/course_choice.py"/>
        <source>&amp;Course:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_choice.py"/>
        <source>Choose a course, or type a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_choice.py"/>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_choice.py"/>
        <source>How much the new request weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_choice.py"/>
        <source>as a new &amp;request:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../planner/ui/desk.py"/>
        <source>Apply: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/desk.py"/>
        <source>Build schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/desk.py"/>
        <source>Take over {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/desk.py"/>
        <source>{school} – Common Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/desk.py"/>
        <source>{school}, {scenario} – Common Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../planner/ui/views/details.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>1 difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>Difference {place} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>Go to the difference before (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>Go to the next difference (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>The chosen difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>{number} differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraggingController</name>
    <message>
        <location filename="../../planner/ui/controllers/dragging.py"/>
        <source>&amp;Make it a double, or single again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/dragging.py"/>
        <source>&amp;Pick up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>New from example…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>New project from the example {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Class observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Observed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Observed teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Open to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>and {number} more promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Families</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Collaborating teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Support staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Teacher-leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Teachers in training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>Import course requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>Open workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>The example cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>The schedule was written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>{name} was taken over. {numbers} Build again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../planner/ui/views/filter_menu.py"/>
        <source>&amp;Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/filter_menu.py"/>
        <source>&amp;Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/filter_menu.py"/>
        <source>&amp;Kind of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/filter_menu.py"/>
        <source>Grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Best places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Choose a card in the timetable first, or the whole schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Done: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Find a time to meet {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Look for swaps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Make room for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>These cannot all move at once: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <location filename="../../planner/ui/views/find_panel.py"/>
        <source>&amp;Time to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/find_panel.py"/>
        <source>Best &amp;places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/find_panel.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/find_panel.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/find_panel.py"/>
        <source>S&amp;waps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Apply: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Changes only this. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Cost: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Instead of: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Tried: a schedule was found with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>In their own planning time: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>It would break a promise: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Nobody has anything else then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>What keeps the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Who can come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>{time} at {campus}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <location filename="../../planner/ui/views/frame.py"/>
        <source>&amp;Details and legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/frame.py"/>
        <source>Parking &amp;tray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>1 matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>A person, a student, a team, a group or a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/places_to_go.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/places_to_go.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/places_to_go.py"/>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/places_to_go.py"/>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/places_to_go.py"/>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>What matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>{number} match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>{number} match; the first {most} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingController</name>
    <message>
        <location filename="../../planner/ui/controllers/going.py"/>
        <source>Week of a student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/going.py"/>
        <source>Week of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Begin another scenario as this one was after that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Branch a scenario from here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Click a step, or press Enter, to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Close the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Close the history (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>History of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Steps of this scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>Import anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>Import them as they are if you accept what is said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>Mend these places in the tables, and import them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>Nothing was imported: {errors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>The tables can be imported, with {warnings}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <location filename="../../planner/ui/models/issue_rows.py"/>
        <source>Requests without a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/issue_rows.py"/>
        <source>Sessions without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/issue_rows.py"/>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/issue_rows.py"/>
        <source>wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/issue_rows.py"/>
        <source>{student} has no seat in {course}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuesController</name>
    <message>
        <location filename="../../planner/ui/controllers/issues.py"/>
        <source>Nothing is left to mend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Coaching talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Data meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Online learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Peer visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Team meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageController</name>
    <message>
        <location filename="../../planner/ui/controllers/languages.py"/>
        <source>Common Time speaks English from its next start on. Close it and open it again; everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>A card in hand fits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>It does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>It fits at this cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>Observed class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>People lit up (H) are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>Pinned to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>Taught together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>Two things at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Filter: {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Show only some departments, grades or kinds of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Shown are only: {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>&amp;Redo {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>&amp;Stop and keep best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>&amp;Stop explaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>&amp;Undo {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>Checking every promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>Common Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>Re-seat students…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>{name}: {taken} rules taken over, {left} mean nobody here. Build again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFinder</name>
    <message>
        <location filename="../../planner/ui/finding/meetings.py"/>
        <source>Add the people who are to meet: type a name, a team or a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/meetings.py"/>
        <source>No block in which adults may meet is as long as that. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/meetings.py"/>
        <source>When could these people meet?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>&amp;Campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>&amp;Move what is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>Times to meet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>1 student loses a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Blocked. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Do it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Done: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Free, and better by {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Give {name} to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>In the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>It is here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>It is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Left where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Loses the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Make all {number} sessions of {name} doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Make all {number} sessions of {name} single blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Make {name} a double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Make {name} a single block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Move {name} to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Move {name} to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>No promise is broken, and no preference gets worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Picked up {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Place {name} on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Swap {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Swap: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Takes slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>costs {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{block} every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{block} on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{free} places free, {costly} at a cost, {blocked} blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{name} and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{number} of its sessions would have no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{number} students lose a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>−1 seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>−{number} seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSeats</name>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>&amp;Let more students change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Has no seat in {courses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Make these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Re-seat students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Who changes seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>makes room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>must change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>unfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>{filled} afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewStudent</name>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>&amp;Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>&amp;Requests are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>1 course chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>Add student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>Courses asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>Find a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>House or gro&amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>New student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>The student needs an id that no other student has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>{name} has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>{number} courses chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../planner/ui/views/notice_bar.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parked</name>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Asked for by preferences only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Cannot be placed as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Left out by the build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Lost its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Parked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>Places for it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>Why it has no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>{number} at a cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>{number} blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>{number} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkedList</name>
    <message>
        <location filename="../../planner/ui/views/parked_list.py"/>
        <source>Parked cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkingController</name>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>&amp;Pick up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>Parked: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>Parking tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>Place where it fits &amp;best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>Place {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>{name} has no place that breaks no promise. Pick it up to see why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkingTray</name>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>Everything has its place. Drop a card here, or press Del, to park it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>Hide the parking tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>No parked card matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>Parking tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>Parking tray: {cards} without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>Search parked cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>{title}, {found} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <location filename="../../planner/ui/views/people_choice.py"/>
        <source>Add people, a team or a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/people_choice.py"/>
        <source>Delete takes out whoever is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/people_choice.py"/>
        <source>People who are to meet; Delete takes one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/people_choice.py"/>
        <source>Take &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/people_choice.py"/>
        <source>Type a name, a team or a role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinningController</name>
    <message>
        <location filename="../../planner/ui/controllers/pinning.py"/>
        <source>Done: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/pinning.py"/>
        <source>Pin {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/pinning.py"/>
        <source>Unpin {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/pinning.py"/>
        <source>all of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesFinder</name>
    <message>
        <location filename="../../planner/ui/finding/places.py"/>
        <source>Best places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/places.py"/>
        <source>Choose a card in the timetable: click it, or press Enter on its cell. Its best places are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/places.py"/>
        <source>The school's data allow no other place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/places.py"/>
        <source>{name} has no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/places.py"/>
        <source>{name}, now {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <location filename="../../planner/ui/views/places_page.py"/>
        <source>&amp;Move it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/places_page.py"/>
        <source>Best places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Data meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Leadership meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Team planning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>No longer in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Take off this list; the file itself is not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Take {name} off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registrar</name>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Add {student}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Add {student}'s request for {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Build a schedule first; its seats can be given here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Done: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Drop {student}'s request for {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Seat {student} in {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Take {student} out of {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>This school lists no students yet.

Import course requests, or a workbook or a folder of CSV files with the tables students and requests (File menu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>Every promise that holds now holds afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>Looking for the smallest change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>Preferences cost {cost} less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>Preferences cost {cost} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>This part alone breaks something: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>{changes}, {people} affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>{students} lose a seat; new ones are offered afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairController</name>
    <message>
        <location filename="../../planner/ui/controllers/repairing.py"/>
        <source>Done: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/repairing.py"/>
        <source>Pick up a card and point at a place for it, or choose a card that clashes; then ask for a repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/repairing.py"/>
        <source>Repair for {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>&amp;Make these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>&amp;Make {part} of {all} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>{change} (as you wished)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Before the build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Rooms and loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Time of adults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsController</name>
    <message>
        <location filename="../../planner/ui/controllers/reports.py"/>
        <source>Build a schedule first; its reports can be looked up here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Copies the rows that are selected, or all, with heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Find in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>This schedule has nothing that a report could show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsWindow</name>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Choose other meanings above, or mend these places and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Columns of the file and their first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Import course requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Import requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Mend the file and import it again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Nothing can be taken: {errors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Requests without a &amp;priority are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>The columns are as you confirmed them for the last file of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>The requests can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>What each column holds is told from its heading. Change what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>What these students asked for before is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>What {heading} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>{file}: {rows}. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>{number:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reseater</name>
    <message>
        <location filename="../../planner/ui/reseater.py"/>
        <source>{students} lost a seat by this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleSetChoice</name>
    <message>
        <location filename="../../planner/ui/dialogs/rule_set_choice.py"/>
        <source>A rule set adds promises that a state's law or a contract asks for. Its rows become rules of this project, to be changed like any others; undo takes them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/rule_set_choice.py"/>
        <source>Rule sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/rule_set_choice.py"/>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/rule_set_choice.py"/>
        <source>Take over a rule set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/rule_set_choice.py"/>
        <source>There are no rule sets. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <location filename="../../planner/ui/views/scenario_bar.py"/>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scenario_bar.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scenario_bar.py"/>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scenario_bar.py"/>
        <source>The scenario that is worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scenario_bar.py"/>
        <source>{name}, published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioController</name>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>All steps are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Branch a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Describe {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Name and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Publish {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Restore {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Switch to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>{name} is the published scenario now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>{name} was deleted. It can be restored from the menu Scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>{name}: done in the scenario {scenario}, for which it was begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <location filename="../../planner/ui/dialogs/scenario_words.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/scenario_words.py"/>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/scenario_words.py"/>
        <source>What is tried here, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolSources</name>
    <message>
        <location filename="../../planner/ui/dialogs/school_sources.py"/>
        <source>About {school}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/school_sources.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/school_sources.py"/>
        <source>The tables of this school say nothing about their sources.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Choose whose week is shown (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Show one day (Alt+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Show one week (Alt+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Show the whole cycle (Alt+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../../planner/ui/search.py"/>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/search.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatChangePanel</name>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>&amp;Add the request only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>&amp;Drop the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>&amp;Give up the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>Adds the request without a seat, for the next build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>Looking for seats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>Takes the request away, and the seat with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>Takes the student out of the section; the request stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>This course has no section.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>{taken} of {seats} seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>1 adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>1 alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>1 block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>1 card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/requests.py"/>
        <source>1 course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/explaining.py"/>
        <source>1 demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/teams.py"/>
        <source>1 different day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/few_gaps.py"/>
        <source>1 empty block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/project_verbs.py"/>
        <source>1 fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>1 free block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/off_site_days.py"/>
        <source>1 group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reasons.py"/>
        <source>1 more day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>1 more place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>1 more request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>1 more seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>1 move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>1 other card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>1 preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>1 promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_room_changes.py"/>
        <source>1 room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/rule_verbs.py"/>
        <source>1 rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>1 school day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>1 seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>1 section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>1 station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/scenarios.py"/>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>1 student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/sieve.py"/>
        <source>1 team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Re-seat students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_in_a_row.py"/>
        <source>a gap of this length is a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>a room, several joined by |, kind:conference, or blank for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>a {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/adults_per_group.py"/>
        <source>adults a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>an {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>as for common-planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/supervised.py"/>
        <source>at lunch as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>attribute:number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>blank: all subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_in_a_row.py"/>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>blocks a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>by which days may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>by which sections may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>changes of campus at most, whichever they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>co-teaching, modelling or small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>coaching talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>counted over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>data meetings with each team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>day or week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>day, week or two-weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>days there at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>department or course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>departments of these courses at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/adults_per_group.py"/>
        <source>different adults at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>different classes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>different courses at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>different rooms at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>empty blocks that do not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>for each adult at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>from which full benefits are due (30 hours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>from which somebody is a veteran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/house_teachers.py"/>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>how many days later at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>how many people one coach has at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>how much later at most; 0: same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>how often the team meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>how often they meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>in a section at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>in a session at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/instructional_minutes.py"/>
        <source>instruction at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>leadership-team meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>length of a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>length of a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>length of an observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/lunch.py"/>
        <source>length of the lunch block at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>lesson rehearsals with each team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>members at least, without the leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>members at most, without the leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>more for each student of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>no session begins before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>no session ends after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>not before this time of the day, as 13:00; blank for any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>observations in class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>observations of each teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>of a section's students at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>of the students it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>of the students that are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_share.py"/>
        <source>of the working time, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>of these sessions, such as small_group; blank: all teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>off site in four average weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>off site on one day at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>on every school day instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>online at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>online at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>only in these sessions, such as online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>only on these days, joined by |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>only the parts of this split; blank: all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>own planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>people led at most, over all teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/advisory_first.py"/>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>planning time in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>planning with each team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>planning, rehearsal, leadership or a word of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>role or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_room_changes.py"/>
        <source>rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>rooms a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>school days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>shorter pieces do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>students (who teach the team's students) or room (who teach in its rooms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>students reached at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>such as sped or grade:9; blank: all students are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>such as veteran:1, several joined by |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>talks lie there, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>talks with each teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>talks with the own coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_per_day.py"/>
        <source>taught at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_in_a_row.py"/>
        <source>taught one after the other at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>team meetings count as planning time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>team time of each person afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>that a co-taught section needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/least_section_size.py"/>
        <source>that a section may lack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>the campus; blank for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>the day of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>the day; blank for every day of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/house_teachers.py"/>
        <source>the house; blank: the group with the team's id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>the least length of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>the least length of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>the longest passing time that a meeting may run across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_share.py"/>
        <source>the working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>times a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>visits in the whole cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>what somebody may be called away from: kinds of activity joined by |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>when students leave, as 13:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>who is visited: the id of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>who it must be; blank: anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>who steps in: people or roles in order of call, joined by |; blank: anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/advisory_first.py"/>
        <source>who; blank: anybody, but always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{number} adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{number} alternates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{number} blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{number} cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>{number} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/requests.py"/>
        <source>{number} courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>{number} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/explaining.py"/>
        <source>{number} demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/teams.py"/>
        <source>{number} different days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/few_gaps.py"/>
        <source>{number} empty blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/project_verbs.py"/>
        <source>{number} faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{number} free blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/off_site_days.py"/>
        <source>{number} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>{number} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>{number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reasons.py"/>
        <source>{number} more days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{number} more places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{number} more requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{number} more seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>{number} moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>{number} other cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>{number} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>{number} preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>{number} promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{number} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_room_changes.py"/>
        <source>{number} rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/rule_verbs.py"/>
        <source>{number} rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>{number} school days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{number} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{number} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>{number} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>{number} stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/scenarios.py"/>
        <source>{number} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{number} students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/sieve.py"/>
        <source>{number} teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>{number} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>{number} visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortPurposes</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../planner/ui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/shortcuts.py"/>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../planner/ui/views/side_panel.py"/>
        <source>&amp;Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/side_panel.py"/>
        <source>&amp;Promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sieve</name>
    <message>
        <location filename="../../planner/ui/models/sieve.py"/>
        <source>Grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/sieve.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Begin with an example school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Common Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Import folder of CSV files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Import workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Master schedules in which the time adults need together comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>No example schools are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Projects that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../planner/ui/views/status.py"/>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/status.py"/>
        <source>Building: {filled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/status.py"/>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/status.py"/>
        <source>Scenario: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/status.py"/>
        <source>{filled} of {asked} requests filled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudentPage</name>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>Every request has a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>No course is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>There is no schedule yet. Build one first (Ctrl+Enter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>Unfilled requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Students</name>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Can it be taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Full ({seats})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>Unfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>With the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>{course} – no seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>{course} – sits in {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>{filled} of {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>{left} of {seats} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>{priority}, rank {rank}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudentsWindow</name>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>&amp;New student…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>Choose a student on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>Find a student by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>Only with &amp;unfilled requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>{known} students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>{shown} of {known} students</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwapFinder</name>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Build a schedule first; swaps can then improve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Looking for swaps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>No chain of up to three sessions improves the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Nothing was found in this time, and nothing is proved. Give it more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Swaps are listed here as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Swaps that improve the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>There is nothing to improve: every promise is kept, no preference costs anything, and every request is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Up to three sessions that move at once so that a broken promise is kept again, students gain seats, or preferences cost less. Press Look for swaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>{number} of the swaps still improve the schedule as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>{number} swaps found before the search was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>{number} swaps found in this time; there may be more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>{number} swaps found; every chain was judged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwapsPage</name>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>&amp;Look for swaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>&amp;Make this swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>In the whole schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>Moves that gain by themselves: {sessions} of {of} sessions, {found} swaps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>Moves that gain only together: {sessions} of {of}, {found} swaps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>Swaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>Which swaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>With the chosen card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamKinds</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Teaching teams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <location filename="../../planner/ui/views/search_parts.py"/>
        <source>Time used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLimit</name>
    <message>
        <location filename="../../planner/ui/views/time_limit.py"/>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/time_limit.py"/>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/time_limit.py"/>
        <source>{minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/time_limit.py"/>
        <source>{seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <location filename="../../planner/ui/models/cell_builder.py"/>
        <source>All free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>Grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>In no team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cards.py"/>
        <source>Observe {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cell_builder.py"/>
        <source>Off site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>Student groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cards.py"/>
        <source>Talk with {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cards.py"/>
        <source>Visit {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cards.py"/>
        <source>with {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>{day}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cell_builder.py"/>
        <source>{free} of {all} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>{number} bays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>{number} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>{number} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>{number} students</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimetablePane</name>
    <message>
        <location filename="../../planner/ui/views/pane_side.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>No schedule yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>Nothing matches the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>One session has no place yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>Press Build to find places for {number} sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_side.py"/>
        <source>These cannot all take place at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>This school has none of these yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>Timetable of {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>Week of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>{number} sessions have no place yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>{shown} of {number} {things}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwinGrids</name>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>Timetable of the scenario on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>Timetable of the scenario on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>Timetable of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>to here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Blocked too: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Breaks {promises} until it has a place again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>It breaks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Not enough: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Park {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Park {other} and move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Preferences cost {cost} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Search for the fewest other cards that have to move for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Swap with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>{name} cannot be put into {time} as things are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>{students} lose a seat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>A schedule that keeps every promise was found meanwhile. Build it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Ask, and the promises that clash are looked for, and changes that would help are tried. You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Build again to get the schedule. Undo takes the change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Counting proves that no schedule can keep every promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>It is also proved that all of them matter: leave out any one, and the others fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>It is not proved that each of them is needed: fewer may clash already. Ask again with more time for a shorter list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>It is possible after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/explainer.py"/>
        <source>Looking for the promises that clash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Neither a clash nor a schedule was found, so whether one exists is still open. Ask again with more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>No single milder version gives a schedule. Ease two of these demands, or change the school: another room, another person, another bell schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Not every change could be tried in this time. Ask again with more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Nothing is lost: your project is as it was. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Nothing was proved in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Proved: these {number} demands cannot all be met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Proved: this one demand cannot be met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Stopped before anything was proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>The change is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>The explanation failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>What exactly clashes was not found in this time. Ask again with more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Whether a schedule exists is still open. Ask again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Why is there no schedule?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>holds in every school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>in the timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Build again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Close, and show the promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Counting shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Each of these changes would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Find out why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>One of these changes is made. Undo it to make another instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>The school has changed since. Ask again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>The school has changed since. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>The search for an explanation ends after this time with what is proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>These demands clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>What clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>What counting shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>for at m&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>{spent} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <location filename="../../planner/ui/dragging/wishes.py"/>
        <source>{person} is not one of those who may lead {session}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/wishes.py"/>
        <source>{room} is not one of the rooms that {session} may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/wishes.py"/>
        <source>{session} does not belong to {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/wishes.py"/>
        <source>{session} needs no room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>&amp;Make these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>&amp;Take this seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>This breaks a promise: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>This would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Room for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Unmet preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>What all preferences cost that are not met; 0 is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>{cost}, at best {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>{spent} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FindField</name>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Find cards and rows of the timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Find cards, people, rooms…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Promises and preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

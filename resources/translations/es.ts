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
        <source>{number} more things are in the way.</source>
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
        <location filename="../../planner/check/rules/protected_planning.py"/>
        <source> in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/counting.py"/>
        <source> in week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/protected_planning.py"/>
        <source> in weeks {first} and {first2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source> in {replace} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source> of grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/protected_planning.py"/>
        <source> on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source> who are {attribute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>, after {after},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>, and {leader} leads at most {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>, team meetings included</source>
        <translation type="unfinished"></translation>
    </message>
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
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 coaching talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/requests.py"/>
        <source>1 course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 data meeting</source>
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
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>1 fewer request</source>
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
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 leadership meeting</source>
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
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 observation</source>
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
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 planning meeting</source>
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
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 rehearsal</source>
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
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>1 subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 talk</source>
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
        <location filename="../../planner/check/rules/full_table.py"/>
        <source>: {names} is not at the table on {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>A calm day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>A colleague of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>A cycle has 1 to {longest_cycle} days, not {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>A pin names either an activity or a session of a promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>A room need names either rooms or a kind of room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>A rotation has as many groups as stations, but these activities have {groups} and {stations} (activities with the same rooms and staff are one station).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>A rotation takes groups to stations, but nobody attends {alone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>A scenario needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>A second person can do what {person} does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/schedule.py"/>
        <source>A section has two rosters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/move.py"/>
        <source>A session is moved twice by one move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/schedule.py"/>
        <source>A session is placed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/schedule.py"/>
        <source>A student sits twice in {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/week.py"/>
        <source>A time must end after it starts, within one day: {which}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>Activities with the same staff choose from the same people: as {role} {activities} have {there} in common, and need {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>Activities with the same staff need the same roles, but {needing} and {needing2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/adults_per_group.py"/>
        <source>Adults per student group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/advisory_first.py"/>
        <source>Advisory first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>All parts of {group}{split} have their small groups, stations and online sessions at the same times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/staying.py"/>
        <source>All {sections} sections stay where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>As a preference, no longer promised: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/rolling.py"/>
        <source>As it was last year, to begin with and to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Assessment of {team} on {day}: lag and minutes must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/adults_per_group.py"/>
        <source>At most {week_max} different adults work with {group} in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/availability.py"/>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>Balanced sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Belongs to {team}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>Best hours for a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>Block {block} ({start}-{end}) overlaps block {other} ({start2}-{end2}) of bell {bell} for the same students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/week.py"/>
        <source>Block {id} must end after it starts: {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>Coach of {coachee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Coaches {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>Coaching every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>Coaching in the coach's planning period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>Data meeting after each assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/week.py"/>
        <source>Day {id} must occur at least sometimes: weight {weight}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/week.py"/>
        <source>Day {id}: {weekday!r} is not one of {weekdays}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>Days off site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>Days on campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/lunch.py"/>
        <source>Duty-free lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/advisory_first.py"/>
        <source>Each day of {group} begins with advisory with {adult}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/least_section_size.py"/>
        <source>Each section has at least as many students as its course's least size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>Each talk of {coach} with {coachee} follows an observation {soon}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>Each week of {person} holds {bundle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>Early-release collaboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>Even days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/meeting_pattern.py"/>
        <source>Every class has its whole length, on its days, in its blocks and in its pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/every_session_placed.py"/>
        <source>Every class, meeting, observation and talk takes place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/staffing.py"/>
        <source>Every session has the adults it needs, by role, the same all week where asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/room_fits.py"/>
        <source>Every session is in a room it may use, with a seat for everybody who attends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>Everybody at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>Everybody has a coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/pinned_places.py"/>
        <source>Everything pinned stays where it is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/every_session_placed.py"/>
        <source>Everything takes place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>Few gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_room_changes.py"/>
        <source>Few room changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/rolling.py"/>
        <source>First draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>From {first} to {last} is longer than a school year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Grade {grade}: {count} students leave the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Grade {grade}: {count} students move up to grade {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Grade {grade}: {count} students stay, as it holds several grades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_class_at_a_time.py"/>
        <source>Groups: one class at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>In a rotation each group visits each station once, but {groups} {visits} that of {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>In each section with {role}, at most {percent} % of the students and at most {most} are {attribute}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/instructional_minutes.py"/>
        <source>Instructional minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Is coached by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Kept: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/rolling.py"/>
        <source>Last year’s schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Leads {team}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/least_section_size.py"/>
        <source>Least size of sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/meeting_pattern.py"/>
        <source>Length, days and pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>Let somebody else teach one, or find another block for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>Link {id} needs at least two different activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>Link {link} alternates {one}, which meets on {days} of the cycle, with {other}, which meets on {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>Link {link} needs one block for {activities} on {values} different days, but no block is left to them on so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>Link {link} rotates in {needed} slots, but only {left} {verb} left to all its groups and stations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>Link {link} takes {who} to two stations at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/linked_activities.py"/>
        <source>Linked activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/linked_activities.py"/>
        <source>Linked activities keep their order, run together, apart or back to back, rotate, take turns, or share their staff or students, as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/live_coaching.py"/>
        <source>Live coaching in class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/off_site_days.py"/>
        <source>More than {groups} off site on {day}: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_per_day.py"/>
        <source>Most blocks a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_in_a_row.py"/>
        <source>Most blocks in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Move up, but into no group yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
        <source>No date of the year is {days}. Name the dates in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/comparing.py"/>
        <source>No longer: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>No one adult can be with {group} for {needed} minutes a week: the sessions of one add up to {most:g} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/anchor_adult.py"/>
        <source>No one adult spends {needed} minutes a week with {group}: {most:g} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_session_to_a_room.py"/>
        <source>No room holds more sessions at once than it has bays; an open room takes up its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/staying.py"/>
        <source>No schedule was found in which no more than {most} % move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/seats.py"/>
        <source>No section has more students than seats, and each student in it asked for its course and may take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/least_section_size.py"/>
        <source>No section lacks more than {few} to the least size of its course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_class_at_a_time.py"/>
        <source>No student group is in two classes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_seat_at_a_time.py"/>
        <source>No student has a seat in two places at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coverage_reserve.py"/>
        <source>Nobody can step in for {name} on {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_place_at_a_time.py"/>
        <source>Nobody is in two places at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/availability.py"/>
        <source>Nobody is scheduled when they are not available, and no group on its days off site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>Not all of {courses} can be offered: {who} too few blocks. So {lost}. {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>Nothing interrupts a meeting of {team}: it is in one piece and nobody of the team has a class, duty, observation or other meeting meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>On {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>One adult who knows the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>One {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/home_online_at_edge.py"/>
        <source>Online at home at the edge of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>Online time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>Only sections have the same students: classes with a course that name no groups. {activity} is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>Only {person} does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>Open another room to one, or find another block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Open post (was {name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>Paid hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>Peer visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_place_at_a_time.py"/>
        <source>People: one place at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/pinned_places.py"/>
        <source>Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>Planning, {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>Protected planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Re-seat students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>Regrouping freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/room_fits.py"/>
        <source>Rooms fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_session_to_a_room.py"/>
        <source>Rooms: one session at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/seats.py"/>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>Seats in co-taught sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>Sections of a course that are open to the same groups differ by at most {students}{some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>Sections with the same students are of different courses, but {first} and {other} are both of {course}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>Share of inclusion students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>Some one adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>Somebody to step in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/staffing.py"/>
        <source>Staffing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Stay as they are, since no grade is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/companions.py"/>
        <source>Students apart or together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/early_release.py"/>
        <source>Students are in {entry}, after {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>Students kept {kind} are at least two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/house_teachers.py"/>
        <source>Students of {house} sit with teachers of {team} in courses that these teach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>Students per adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/companions.py"/>
        <source>Students sit apart from each other, or together, as the companions table says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/supervised.py"/>
        <source>Students supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_seat_at_a_time.py"/>
        <source>Students: one seat at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>Teaching load and reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>Team composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>Team size and span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>Team time together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>The activities of {one_of} are equally long, but {first} takes {length} and {other} {length2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>The activities of {one_of} meet equally often, but {first} has {sessions} and {other} {sessions2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>The calendar speaks of {day} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>The data meeting of {team} is not in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>The fullest and the emptiest day of {person} differ by at most {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/house_teachers.py"/>
        <source>The house's own teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>The last day of school, {last}, comes before the first, {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_share.py"/>
        <source>The leader's share for coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>The leader's week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>The online sessions of {name} add up to {told} minutes a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/project.py"/>
        <source>The scenario {active!r} was deleted and cannot be active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>The schedule begins with {count} sessions where last year had them. Build close to it, and few sections move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>The schedule places {session!r}, which the school does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
        <source>The school does not say when its year begins and ends. State both in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
        <source>The tables do not say which day of the cycle these dates are: {dates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>The talk follows the observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/observation_then_talk.py"/>
        <source>The talk of {pair} at {span} has no observation of its own {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>The week of {name} holds {planning_minutes} minutes of own planning, but other promises ask for {planning} at most: promise them protected planning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>The week of {name} lacks {part}: {needed} a week is promised, but activities and other promises ask for {asked} in the whole cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>The {kinds} of {group} have {least}at most {students} for each adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>The {table} table has nothing for {whom}, so this row promises nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>There are two bell schedules called {bell!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>There is a scenario {name} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>There is no activity {activity!r} to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/project.py"/>
        <source>There is no scenario {named!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>There is no scenario {scenario!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>There is no scenario {text_!r}. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>There is no session {session!r} to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>There is no student {student!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/staying.py"/>
        <source>There was no section that could have stayed where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
        <source>These dates of the calendar are not in the school year: {dates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>Times of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/project.py"/>
        <source>Two scenarios have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>Uninterrupted meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>Whenever {names} teaches, somebody else can step in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>Whenever {names} teaches, {who} can step in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>Where a course has sections with {role}, students who are {attribute} sit in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>a day</source>
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
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>a rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>a teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>a teacher of grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/online_time.py"/>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>a whole number of {unit} is needed, not {text_!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>a {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/adults_per_group.py"/>
        <source>adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/adults_per_group.py"/>
        <source>adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/adults_per_group.py"/>
        <source>adults a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>advisories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>after: a time such as 13:00 is needed, not {after!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>all its classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>an alternation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>an {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>and {faults} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>another coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>are not apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>are not at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>are not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>are {days} school days apart, more than {lag_days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>as for common-planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>assessments table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>at least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>at least {requests} cannot be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>at least {students} and </source>
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
        <location filename="../../planner/check/rules/observation_then_talk.py"/>
        <source>at most {days} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>at most {empty_blocks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>at most {most}</source>
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
        <location filename="../../planner/check/rules/most_in_a_row.py"/>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>block {block}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>blocks a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/turns.py"/>
        <source>bring two groups to one station at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>but did not ask for the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>but is in grade {grade}, which the course does not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>but the school has no such student</source>
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
        <location filename="../../planner/domain/rules/availability.py"/>
        <source>clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/availability.py"/>
        <source>clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/teaching_load.py"/>
        <source>classe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>classe, course, subject and ten of student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>classes, courses, subjects and tens of students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>co-teaching, modelling or small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>coaching links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>coaching table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>coaching talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>companions table</source>
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
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>data meetings with {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/days_on_campus.py"/>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>day and change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>day and group</source>
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
        <location filename="../../planner/check/rules/days_on_campus.py"/>
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
        <source>days and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>days and groups</source>
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
        <source>different rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>different rooms at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>do not follow each other directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>do not have the same staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>does not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>empty block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>empty blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>empty blocks that do not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/supervised.py"/>
        <source>every block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/supervised.py"/>
        <source>every block and at lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>everybody who teaches in its rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>everybody who teaches its students</source>
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
        <location filename="../../planner/domain/activity.py"/>
        <source>from {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/paid_hours.py"/>
        <source>full benefits due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/paid_hours.py"/>
        <source>full benefits in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>group is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>groups are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>groups table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/rooms.py"/>
        <source>has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>has nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/staffing.py"/>
        <source>has {person} as {role}, whom nothing allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/staffing.py"/>
        <source>has {person} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>has {visits} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>has: an attribute and a number, such as veteran:1, is needed, not {word!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/rooms.py"/>
        <source>have</source>
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
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>in two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/instructional_minutes.py"/>
        <source>instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/instructional_minutes.py"/>
        <source>instruction at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>interruptible: {word!r} is no kind of activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is at {span}, outside the blocks in which adults may meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is at {span}, which does not lie within a block that it may use and start at a multiple of {grain} minutes in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is at {span}, which is not {blocks} that it may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/live_coaching.py"/>
        <source>is in no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/live_coaching.py"/>
        <source>is in {lesson}, on whose staff {coach} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/live_coaching.py"/>
        <source>is in {lesson}, which no student group attends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>is no section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is not in the same block on each of its days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is on {day}, which is no day of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is on {day}, which is not one of its days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is one session but has {times} pieces of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>its only qualified teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>its own days and blocks</source>
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
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>lasts {minutes} minutes instead of {minutes2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>late session and people without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>late sessions and people without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>leadership meetings</source>
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
        <location filename="../../planner/check/rules/common_planning.py"/>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/common_planning.py"/>
        <source>meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>meets as the leadership team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>meets for {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>meets on {day}, which is not one of its days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>meets {days} times on {day} instead of once</source>
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
        <location filename="../../planner/check/rules/early_release.py"/>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/anchor_adult.py"/>
        <source>minute a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/anchor_adult.py"/>
        <source>minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/paid_hours.py"/>
        <source>minutes a week ({benefits})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>more for each student of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>needs one piece of time and has {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/staffing.py"/>
        <source>needs {least} as {role} and has {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>never visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>no block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>no empty blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>no longer every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>no longer promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>no section that can be placed is open to their groups. Open one to them, or change the requests.</source>
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
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>none of its sections can be placed. See what times, teachers and rooms are left to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>not before this time of the day, as 13:00; blank for any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>observation and talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>observations and talks</source>
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
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>observations of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>observes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>observes and talks with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>observes {coachee} teaching {observations} a week for {observation_minutes} minutes</source>
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
        <location filename="../../planner/check/rules/observation_then_talk.py"/>
        <source>on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/online_time.py"/>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_session_to_a_room.py"/>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>one more position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>one of {window} is needed, not {text_!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>one of {word}</source>
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
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>online sessions</source>
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
        <location filename="../../planner/domain/rules/companions.py"/>
        <source>pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/companions.py"/>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>part missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>parts missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_cascade.py"/>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>people led at most, over all teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>people table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_cascade.py"/>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>person or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>planning meetings with {team}</source>
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
        <location filename="../../planner/check/rules/leader_week.py"/>
        <source>planning with {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>planning, rehearsal, leadership or a word of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>plans together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>promises and preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>quarter hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>quarter hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>rehearsals with {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>rehearses lessons together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/seating.py"/>
        <source>required {required_filled:,} of {required:,}; wanted {wanted_filled:,} of {wanted:,}</source>
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
        <location filename="../../planner/check/rules/calm_day.py"/>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/calm_day.py"/>
        <source>rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>rooms a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>school day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>school days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>sessions with students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>shorter pieces do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>some campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/balanced_sections.py"/>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/unfit_seats.py"/>
        <source>student has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/balanced_sections.py"/>
        <source>students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>students (who teach the team's students) or room (who teach in its rooms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/unfit_seats.py"/>
        <source>students have</source>
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
        <location filename="../../planner/check/turns.py"/>
        <source>take one group to two stations at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/staffing.py"/>
        <source>takes at most {most} as {role} and has {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>talks</source>
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
        <location filename="../../planner/check/rules/leader_week.py"/>
        <source>talks with the own coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>talks with their own coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>talks with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>talks with {whom} {talks} a week for {talk_minutes} minutes</source>
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
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>teams</source>
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
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>the course has no section. Add one, or change the requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>the course takes grade {grades}, not grade {grade}.</source>
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
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a bell schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a day of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the kind of any room</source>
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
        <location filename="../../planner/check/rules/advisory_first.py"/>
        <source>the same adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>the times away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>the whole activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_share.py"/>
        <source>the working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>their only teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>them</source>
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
        <location filename="../../planner/check/rules/leader_week.py"/>
        <source>times with students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/peer_visit.py"/>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>visit and talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_frequency.py"/>
        <source>visit or talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/peer_visit.py"/>
        <source>visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>visits and talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>visits in the whole cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_frequency.py"/>
        <source>visits or talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>week and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>weeks and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>what somebody may be called away from: kinds of activity joined by |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>when students leave, as 13:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>which is open to {groups} only</source>
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
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>who: {who} is needed, not {who2!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/advisory_first.py"/>
        <source>who; blank: anybody, but always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>whom it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>with each teacher {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>with each team {with_team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>within {school_days}</source>
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
        <location filename="../../planner/domain/catalogue.py"/>
        <source>yes or no is needed, not {text_!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{activity} has sessions 1 to {sessions}, so session {session} cannot be pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>{activity} has {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/every_session_placed.py"/>
        <source>{activity} has {sessions} sessions, but {asked} are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} is bound to some days or blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} may lie in any block of any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>{activity} meets {number} times on {day}; spread over its days it meets at most {most} times a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/staffing.py"/>
        <source>{activity} needs the same adults in all its sessions, but {session} has others than {session2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} takes place {fewer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} takes place {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} takes place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{activity} takes {minutes} minutes, but the longest block has {longest}. Give it a number of blocks instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{activity} {lack}, but has {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{after} {unit} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{args!r} is not known in this school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{before} leaves; in the post is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{blocks} for {sections}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>{blocks} whole blocks in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{bound} ({unit}) is needed, not {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/pinned_places.py"/>
        <source>{called} has no session {session} to be pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{called} is not a section that requests fill, so it has no seats to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/observation_then_talk.py"/>
        <source>{coach} and {coachee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{coach} and {coachee} have {talks} talks, each after an observation of its own, but only {visits} observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>{coach} and {coachee} talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>{coach} cannot coach themself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/live_coaching.py"/>
        <source>{coach} coaches {coachee} live, while students are in class, and is not counted as that class's staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{coach} coaches {coachee} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{coach} coaches {coachee}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_frequency.py"/>
        <source>{coach} coaching {coachee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>{coach} coaching {coachee}: counts and lag cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>{coach} coaching {coachee}: minutes must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{coach} is, over the people who coach them, their own coach: coaching must run one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>{coach} observes {coachee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{coach} should coach {coachee} live, but no class of theirs has students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{coach} should observe {coachee} for {observation_minutes} minutes, but their longest class has {lessons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{coach} should observe {coachee}, who teaches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>{coach} {does} {coachee} only in blocks in which {coach} teaches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>{coach} {does}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{count} course requests of last year are cleared. Import the new ones with File, Import course requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>{count} in classes and other activities: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>{count} times named by a promise or preference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>{count} times pinned to a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{course} has {requests} for {seats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{course} is open to grade {grades} only; {name} is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/turns.py"/>
        <source>{entries} is outside the slots of its rotation, {listed} (link {link}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/students_per_adult.py"/>
        <source>{entry} has {students} and {adults}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/turns.py"/>
        <source>{entry} is not in block {block} as {first} is, although they alternate (link {link}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>{entry} is not within {school_days} after the {day} assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>{entry} lasts less than {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coach_planning_period.py"/>
        <source>{entry} lies in a block in which {coach} teaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/seating.py"/>
        <source>{filled:,} of {asked:,} requests filled ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>{first} has no classes, so it can be no day of the cycle and follow no bell schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/balanced_sections.py"/>
        <source>{fullest} has {sizes}{what} students and {emptiest} {sizes2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{getattr} minutes are longer than any block ({longest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>{gone} is published. Publish another scenario first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>{gone} is the only scenario, so it cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/advisory_first.py"/>
        <source>{group} does not begin {day} with advisory with {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/instructional_minutes.py"/>
        <source>{group} has at least {minutes} minutes of {subject} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/adults_per_group.py"/>
        <source>{group} has {adults} adults in a week, more than {week_max}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/instructional_minutes.py"/>
        <source>{group} has {minutes:g} minutes a week instead of {minutes2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{group} has {size} students, but its parts in split {split!r} have {total} together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>{group} has {subject} between {earliest} and {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>{group} is in at most {rooms} {rooms2} on any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/calm_day.py"/>
        <source>{group} is in {rooms} rooms on {day}, more than {rooms2}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>{group} is off site on {days} days in four weeks, on which at most {together} {groups} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/availability.py"/>
        <source>{group} is off site on {day} but has {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/home_online_at_edge.py"/>
        <source>{group} is online at home only at the start or the end of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>{group} is online for {least} to {most} minutes {window}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/online_time.py"/>
        <source>{group} is online for {minutes:g} minutes {when}, not {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{group} is promised an adult for {needed} minutes of blocks, but its sessions add up to {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/supervised.py"/>
        <source>{group} is with an adult at every moment of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/supervised.py"/>
        <source>{group} is without an adult in the block {block}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{group} is, over its parents, a part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_session_to_a_room.py"/>
        <source>{here} and {there} take up the same room, but {entry} and {later} overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>{host} cannot visit themself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{item!r} is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{kind} always holds and cannot be stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{kind} has no parameter {name!r}; it has: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{kind} is about the whole school, so it names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{kind} needs to say whom it is about (ids, a role, all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>{last} comes before {first}: the last of several dates must come after the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>{last} is more than a year after {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{least:g} at least, more than {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/uninterrupted.py"/>
        <source>{meeting} is interrupted for {longest} minutes between blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{minutes} minutes of own planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>{missing} is missing in {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>{month} {day}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{most:g} at most, fewer than {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{most} adults are named for classes of {name}, more than {week_max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/staying.py"/>
        <source>{moved} of {sections} sections moved ({percent} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>{names} do not have the same students: {who} (link {link}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{names} have {found} {unit} of sessions for {found2} free {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/turns.py"/>
        <source>{names} meets on {days} of the cycle and {names2} on {days2}, although they alternate (link {link}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/companions.py"/>
        <source>{names} sit in different sections of {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/companions.py"/>
        <source>{names} sit in {section}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/rooms.py"/>
        <source>{names} {has} to hold {found} {unit} of sessions and {has} {found2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{names}, the only room for {it}, has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{names}, the only rooms for {it}, have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{names}, who alone may teach it, have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{names}, who alone may teach them, have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/places.py"/>
        <source>{name} cannot be a part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} cannot be in {called} and {other} at once ({clash}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} cannot be in {called} and {session} at once ({clash}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/places.py"/>
        <source>{name} cannot have {size} students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/days_on_campus.py"/>
        <source>{name} changes campus {changes} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{name} coaches {coached} people, more than {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} does not ask for {called}. Add the request first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} does not sit in {leaves}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{name} has a seat in {told} that no unfilled request calls for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/lunch.py"/>
        <source>{name} has no free lunch of {minutes} minutes on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{name} has {count} classes, of which only {count2} fit side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_place_at_a_time.py"/>
        <source>{name} has {earlier} and {later} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/few_gaps.py"/>
        <source>{name} has {empty_blocks} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/best_hours.py"/>
        <source>{name} has {entry}, not between {earliest} and {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{name} has {minutes} minutes of classes, but its week has {minutes2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/early_release.py"/>
        <source>{name} has {minutes} of {minutes2} minutes of team time after {after} on {one}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{name} has {needed} of classes, but its week has {free}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/early_release.py"/>
        <source>{name} has {other} besides team time after {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/home_online_at_edge.py"/>
        <source>{name} is at home for {entry} in the middle of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/uninterrupted.py"/>
        <source>{name} is in {entry} during {meeting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>{name} is no time zone. Name a place, such as America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/off_site_days.py"/>
        <source>{name} is off site on {days:g} days in four weeks, not {days2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/days_on_campus.py"/>
        <source>{name} is on campus on {days} of {days2}{week_named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{name} is pinned, but nothing asks for such a session, so the pin does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{name} is placed once and then meets on each of its days ({pattern}), so its sessions must be 1, not {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{name} is promised {minutes} minutes of {subject} a week, but its sessions add up to {a_week:g} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/common_planning.py"/>
        <source>{name} lacks {missing} of {needed} meetings for {purpose}{week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/leader_week.py"/>
        <source>{name} lacks {missing} of {needed} {part}{when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/team_size.py"/>
        <source>{name} leads {led} people over all teams, more than {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_cascade.py"/>
        <source>{name} meets no coach{week_named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/places.py"/>
        <source>{name} needs at least one bay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>{name} needs at least one member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{name} needs either a number of blocks or a number of minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_place_at_a_time.py"/>
        <source>{name} needs {needed} minutes from {earlier} to {later} and has {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} neither leaves nor takes a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/teaching_load.py"/>
        <source>{name} reaches {students} students, more than {students2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{name} should meet a coach every week, but nobody coaches them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{name} sits in a section of {told}, which their groups attend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{name} sits in {number} sections of {course}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} sits in {section} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/co_taught_seats.py"/>
        <source>{name} sits in {section}, which is not co-taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/house_teachers.py"/>
        <source>{name} sits in {section}, without a teacher of {team}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>{name} teaches at most {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/most_per_day.py"/>
        <source>{name} teaches {blocks} blocks on {day}; {blocks2} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/teaching_load.py"/>
        <source>{name} teaches {number} {things}, more than {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/most_in_a_row.py"/>
        <source>{name} teaches {row} blocks in a row on {day}, from {row2} to {row3}; {blocks} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} would keep {called}, an alternate that nothing needs. Take it out too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} would sit in both {called} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>{name}: FTE must be above 0 and at most 2, not {fte}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{name}: sessions, blocks and minutes must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/resizing.py"/>
        <source>{now} can be no double: no two of its blocks follow each other.</source>
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
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>{number} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} coaching talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/cli/requests.py"/>
        <source>{number} courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} data meetings</source>
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
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{number} fewer requests</source>
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
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} leadership meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>{number} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
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
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} observations</source>
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
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} planning meetings</source>
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
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} rehearsals</source>
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
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>{number} subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} talks</source>
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
    <message>
        <location filename="../../planner/domain/unfit_seats.py"/>
        <source>{of_student:,} {told} seats that no longer fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/companions.py"/>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/turns.py"/>
        <source>{one} and {other} are on one day although they alternate (link {link}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>{one} and {other} {fault} (link {link}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_class_at_a_time.py"/>
        <source>{one} and {two} share students and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_frequency.py"/>
        <source>{pair}: {needed} of {needed2} {name} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{person} (second)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/teams.py"/>
        <source>{person} belongs at {found} tables, with {names}, of which only {found2} fit one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{person} can come at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/leader_share.py"/>
        <source>{person} coaches for {minutes:g} minutes a week instead of {needed:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/lunch.py"/>
        <source>{person} has a duty-free lunch of at least {minutes} minutes every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>{person} has at least {minutes} minutes of planning time {window}, in pieces of at least {piece}{counting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} has {count} sessions (classes, meetings and coaching), of which only {count2} fit side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>{person} has {gaps} between other work on any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/leader_week.py"/>
        <source>{person} has {minutes:g} of {planning_minutes} minutes of own planning{week_named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/even_spread.py"/>
        <source>{person} has {minutes} minutes on {fullest} and {minutes2} on {emptiest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} has {needed} of classes for {free}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/availability.py"/>
        <source>{person} is away {away} but is in {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{person} is away: {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/hours.py"/>
        <source>{person} is needed for {least:g} minutes a week, more than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>{person} is on {where} on at least {days} a week and changes campus at most {changes} a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} is promised a lunch of {minutes} minutes, but no lunch block is that long on {str}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} is promised {minutes} minutes of planning every day, but {day} has {there} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>{person} is scheduled for {bounds} minutes a week; full benefits are due from {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/paid_hours.py"/>
        <source>{person} is scheduled for {minutes:g} minutes a week instead of {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>{person} meets a coach every week and coaches at most {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} needs {minutes} minutes for classes, meetings, coaching and planning, but has {minutes2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/hours.py"/>
        <source>{person} should coach for {needed:g} minutes a week, but the coaching asked of them takes {most:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_share.py"/>
        <source>{person} spends at least {percent} percent of {of_minutes} minutes a week ({needed:g}) observing and in coaching talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_per_day.py"/>
        <source>{person} teaches at most {blocks} a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_in_a_row.py"/>
        <source>{person} teaches at most {blocks} in a row without a break of {rest} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_room_changes.py"/>
        <source>{person} teaches in at most {rooms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/few_room_changes.py"/>
        <source>{person} teaches in {rooms} rooms: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} teaches {blocks} blocks, but at most {blocks2} a day on {days} allows {blocks3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>{person} visits {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>{person} visits {host} teaching {times} in the cycle for {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{person}, who is not on its staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{promised} is one session, so its pin has no number of a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{requests} for {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{role}: at least {least} and at most {most} makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{role}: {least} are needed but only {people} are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{room} has {seats} seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_session_to_a_room.py"/>
        <source>{room} holds {holds} at once, but {names} overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{room} holds {sessions} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{room} is, over its parts, a part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{room}, or rooms like it, holds {bays} sessions at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{room}, which is not one of its rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>{rule} always holds and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{sections} of {courses} cannot be offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{section} has no place in the schedule yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/inclusion_share.py"/>
        <source>{section} has {number} {attribute} of {told}, and {allowed} may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{section} has {seats} seats; {size} students would sit there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/least_section_size.py"/>
        <source>{section} has {told}, and its course needs {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{section} has {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{section} is open to {groups} only, and {name} is in none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{sentence} (see row {row_of}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{sessions} with students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/every_session_placed.py"/>
        <source>{session} ({one}) has no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>{session} ({session2}) has no room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/pinned_places.py"/>
        <source>{session} ({session2}) is pinned to {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>{session} ({session2}) may not be in {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>{session} ({session2}) needs {seats} seats, but {room} has {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{session} cannot be placed: at each of its {candidates} possible times somebody of {names} is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{session} fits into no block of its length on the days it may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{session} has {students} and at most {adults}, but {least} to {most} students for each adult are promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/resizing.py"/>
        <source>{session} is as long as a promise says; change its minutes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/resizing.py"/>
        <source>{session} is measured in minutes, not in blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/schedule.py"/>
        <source>{session} is placed nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/every_session_placed.py"/>
        <source>{session} is placed, but the school has no such session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{session} needs {seats} seats, but {rooms} has at most {limited}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{session} of {group} has no time between {earliest} and {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/resizing.py"/>
        <source>{session} takes {blocks} blocks; only one and two can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{session}, session {number}, is pinned to {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/regroup_freely.py"/>
        <source>{span} is not a time for small groups of {names}, but of other parts of {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{statement!r} is not the code of a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{students} for {seats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/teaching_load.py"/>
        <source>{students} students reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{student} asks for {course} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>{student} does not ask for {course}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_seat_at_a_time.py"/>
        <source>{student} is in {one} and {other} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{student} sits in {section}, {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{table}, row {row}, {column}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{talks} of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{teacher}, {names}, has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>{team} data meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>{team} full table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>{team} has an uninterrupted data meeting of at least {minutes} minutes within {school_days} after its {day} assessment, everybody present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>{team} has exactly {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>{team} has no data meeting after its {day} assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>{team} has {least} to {most} members besides its leader{leader}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/team_size.py"/>
        <source>{team} has {members} members besides its leader, fewer than {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/team_size.py"/>
        <source>{team} has {members} members besides its leader, more than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/team_composition.py"/>
        <source>{team} has {there} {attribute} instead of {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/full_table.py"/>
        <source>{team} lacks {missing} of {times} full tables{week}{absent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>{team} meets {times} a week{when} for at least {minutes} minutes with {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/teams.py"/>
        <source>{team} should meet for {purpose} on {different_days} of a week, but everybody is there for {minutes} minutes on {there} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>{team} {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>{team} {verb} {often} for at least {minutes} minutes, everybody present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>{times} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rule.py"/>
        <source>{title} cannot be merely preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>{title} is counted over a day or a week, not over two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>{title}: a time such as 08:30 is needed, not {text_!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rule.py"/>
        <source>{title}: a weight is from 1 to 100, not {weight}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>{title}: {earliest} is not before {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>{title}: {kind!r} is no kind of session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told} cannot be filled: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told} {asks} for more than fits into the week: at least {more_requests} cannot be filled. Drop what they want least, or make it an alternate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/unfit_seats.py"/>
        <source>{told} {has} more students than seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told}, not all of them open to everybody who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told}: {requests} cannot be filled. Add a section or seats, or change the requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told}: {who} {time}. So {lost}. {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/seating.py"/>
        <source>{told}; 1 alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/seating.py"/>
        <source>{told}; {number:,} alternates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/peer_visit.py"/>
        <source>{visitor} lacks {missing} of {times} visits to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{visitor} should visit {host} for {minutes} minutes, but no class of theirs is that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>{wanted} was deleted. Restore it before you publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>{wanted} was deleted. Restore it before you work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>{when} students leave by {after}; afterwards {names} {have} at least {minutes} minutes of team time and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{where}, which is not among the times left to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>{who} and {other}, who share students,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/protected_planning.py"/>
        <source>{who} has {minutes:g} of {needed:g} planning minutes{name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>{who} spends at least {needed} minutes a week with {group}{kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_class_at_a_time.py"/>
        <source>{who} {verb} in {entry} and {other} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{word!r} is not {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{word!r} means no {what} of this school.</source>
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

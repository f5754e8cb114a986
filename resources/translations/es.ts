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
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Be&amp;gin the next year…</source>
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
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Build &amp;close to this schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Build, and move no more than a tenth of the sections that are placed now</source>
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
        <source>Import course re&amp;quests…</source>
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
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Move last year’s project on by a year, in a file of its own</source>
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
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Qui&amp;t</source>
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
        <source>Set the school up step by step, and see what is missing or doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Set-up c&amp;hecklist</source>
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
        <source>Show the timetable with the build and its promises</source>
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
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Timeta&amp;ble</source>
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
        <source>Choose last year’s project</source>
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
    <name>Availability</name>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>away {hours}:{minutes:02d} h a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AvailabilityEditor</name>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>By block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>By quarter hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Copy times away of {name} to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Copy to others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Drag over the times at which nobody may count on this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Frees the person's whole week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Let {name} be away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Let {name} be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Let {name} be there all week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Never away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Scheduled while away: {names}. Move it, or build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>There is nobody yet. Add people in the table People first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Times away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BellBoard</name>
    <message>
        <location filename="../../planner/ui/setup/bells/board.py"/>
        <source>Arrow keys go from block to block. Space takes a block up; then Up and Down move it, with Shift its end, with Ctrl its start; Enter puts it down, Esc back. Ins adds a block, Del removes one, F4 goes to its fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BellCanvas</name>
    <message>
        <location filename="../../planner/ui/setup/bells/canvas.py"/>
        <source>Bell schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/canvas.py"/>
        <source>not used: drag a day here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BellEditor</name>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Add block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Add {block}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Adds a block after the current one (Ins).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Bell schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Call bell schedule {bell} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Call {block} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Change how often {day} comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Change kind of {block}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Change who follows {block}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Copy bell schedule {bell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Delete bell schedule {bell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Drag blocks or their edges, and days above to another bell schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Enter puts it down, Esc puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Give {day} the bell schedule {bell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Later blocks move along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Move {block}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>New bell schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Remove block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Remove {block}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Remove {block} from {bell}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Removes the current block (Del).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>There is no room for another block here: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>While a block is moved or made longer, later ones keep their distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>new bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>{bell} copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BellPanel</name>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Bell schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Give its days another bell schedule first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Name of the bell schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bells</name>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>for {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>then {minutes} minutes to the next block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>{bell}, {block}, {kind}, {start} to {end}, {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>{least} to {most} min of class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>{minutes} min of class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockFields</name>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Apply groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Groups that follow the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>In all bell schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Such as lunch in two waves: some have class while the others eat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>The others get a block of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Who follows it (nobody checked: everybody)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockKinds</name>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>Advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>Specials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>Staff only</source>
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
    <name>Checklist</name>
    <message>
        <location filename="../../planner/ui/setup/checklist.py"/>
        <source>Steps of the set-up</source>
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
    <name>Confirm</name>
    <message>
        <location filename="../../planner/ui/setup/confirming.py"/>
        <source>and {count} more.</source>
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
    <name>DayFields</name>
    <message>
        <location filename="../../planner/ui/setup/bells/day_fields.py"/>
        <source>Bell schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/day_fields.py"/>
        <source>Bell schedule of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/day_fields.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/day_fields.py"/>
        <source>How many times a week {day} comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/day_fields.py"/>
        <source>Times a week</source>
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
    <name>FindingRows</name>
    <message>
        <location filename="../../planner/ui/setup/finding_rows.py"/>
        <source>Impossible: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/finding_rows.py"/>
        <source>Look again: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/finding_rows.py"/>
        <source>What to look at again</source>
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
    <name>Lines</name>
    <message>
        <location filename="../../planner/ui/models/lines.py"/>
        <source>… and {number} more</source>
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
    <name>NextYear</name>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>&amp;Grade that leaves the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>&amp;Sizes of groups move up with their students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Begin the next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Last year’s file stays as it is. Say who leaves; what follows stands on the right. Nothing is made before you choose a name for the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Make the new project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>School’s &amp;name in the new year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Who comes, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Who leaves the staff</source>
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
    <name>PeopleDialog</name>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>Copy times away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>Everybody who is checked will be away when {name} is, and at no other time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>Search by name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>Search people</source>
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
    <name>RuleSetEditor</name>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>No rule set has been taken over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>Rule set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>Rule sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>Take over {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>There are no rule sets. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>This school has taken over: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>{name}, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>{name}: {taken} rules taken over, {left} mean nobody here.</source>
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
        <location filename="../../planner/services/repairing.py"/>
        <source> It is proved that at least {cards} would have to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/protected_planning.py"/>
        <source> in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source> in each bay</source>
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
        <location filename="../../planner/services/repairing.py"/>
        <source> in {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/wording.py"/>
        <source> in {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source> of grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/wording.py"/>
        <source> on {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/protected_planning.py"/>
        <source> on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/wording.py"/>
        <source> on {words} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source> who are {attribute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source> {students} {verb} seats{lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>({left} more)</source>
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
        <location filename="../../planner/services/repairing.py"/>
        <source>, and {losing:,} of them lose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/surroundings.py"/>
        <source>, grade {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>, team meetings included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/gaps.py"/>
        <source>0 (the same day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 activity</source>
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
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 bell schedule</source>
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
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 coaching link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 coaching talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>1 consequence</source>
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
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>1 fault was found</source>
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
        <location filename="../../planner/services/promises/scope.py"/>
        <source>1 pair</source>
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
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 promise or preference</source>
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
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 student group</source>
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
        <location filename="../../planner/services/promises/scope.py"/>
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
        <location filename="../../planner/services/reports/team_time.py"/>
        <source>; clash: {clashes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>; {more} filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>A bell schedule has at least one block. Delete {bell} as a whole, or add another block first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>A bell schedule needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rosters.py"/>
        <source>A blank list of students for each small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A block of a bell schedule. Blocks of one bell may overlap only if different groups follow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>A calm day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/certificate.py"/>
        <source>A checker that shares no code with the search has judged each sentence on this schedule. Promised sentences must hold; preferred ones cost their weight for each time they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>A colleague of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>A course offered once has to avoid whatever its students ask for besides. Named are the courses offered once or twice that most of them ask for too. Where a course has no section yet, the sections needed count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>A cycle has 1 to {longest_cycle} days, not {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A date of the school year, or several in a row, that is not as usual. Weekends need no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A day of the cycle, in order; 1 to 20 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>A meeting takes from {shortest} to {longest} minutes, not {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>A newer file of the same year, imported into the same calendar, changes events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>A page for everybody who leads a team or coaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>A pin names either an activity or a session of a promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>A promise is on one side at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A promise must hold and is certified; a preference has a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A promise or a preference. A later row about the same replaces an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A role of the school's own. The roles listed under the column role of people are known and need no row here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>A room need names either rooms or a kind of room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A room, one of several (a|b), or any room of a kind (kind:lab). Blank: needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A room, or several rooms as one when the wall between them is open.</source>
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
        <location filename="../../planner/services/handout/master_layout.py"/>
        <source>A row for each adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/master_layout.py"/>
        <source>A row for each group of students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>A row for each period. The workbook has all students in one table instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/master_layout.py"/>
        <source>A row for each room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/master.py"/>
        <source>A row for every adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/master.py"/>
        <source>A row for every group of students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A row of roles, or one of: principal, assistant_principal, director, multi_classroom_leader, growth_analyst, instructional_coach, mentor_teacher, lead_teacher, department_head, teacher, team_teacher, career_teacher, blended_teacher, elective_teacher, specials_teacher, learning_specialist, sped_teacher, interventionist, reach_associate, tutor, small_group_instructor, lab_tutor, math_coach, aide, resident, fellow, teacher_in_training, novice_teacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>A row of the rules is a statement, not {statement!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>A scenario needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>A school in tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>A seat is free in {told}, but would break a promise: {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>A seat is free in {told}.</source>
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
        <location filename="../../planner/interchange/tables.py"/>
        <source>A session that a promise asks for, such as a meeting, by its id in the table schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A session that is fixed to a time, a room or a person. Rows of one session all hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A site of the school. A school with one site needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A student asks for a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/schedule.py"/>
        <source>A student sits twice in {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A team's test and the data meeting that follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/week.py"/>
        <source>A time must end after it starts, within one day: {which}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>A week for every adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>A week for every group of students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>A week for every room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>A week for every team, and where everybody is free besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>A-B calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>Action plan done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Activities that hang together.</source>
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
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Adults a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Adults a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Adults of groups</source>
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
        <location filename="../../planner/services/handout/overview.py"/>
        <source>After students leave early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>All parts of {group}{split} have their small groups, stations and online sessions at the same times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>All parts of {whom} have their small groups, stations and online sessions at the same times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/surroundings.py"/>
        <source>All {activities} of {course}{grade} take place: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>All {sections} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/staying.py"/>
        <source>All {sections} sections stay where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/judgements.py"/>
        <source>All {total} promises are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Also in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Alternate to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Alternates taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>An adult whose time is scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>An entry of the course catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>And</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/findings.py"/>
        <source>And {rest:,} more: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>And {rest} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>Another name or grade: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>Another program is holding {name} at the moment. Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Anything that takes somebody's time: a class section, a small group, a meeting, a duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Apple Calendar: File, Import.</source>
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
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>As an alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/rolling.py"/>
        <source>As it was last year, to begin with and to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Asked for counts required and wanted requests; alternates are beside them. A smallest or largest section stands out if it is under or over what the course states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/walk_in.py"/>
        <source>Asks for {name} ({priority}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Assessment of {team} on {day}: lag and minutes must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Assistant principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>At each of its times somebody of {told} is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>At lunch as well: {lunch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>At most {week_max:adult|different adults} work with {whom} in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/adults_per_group.py"/>
        <source>At most {week_max} different adults work with {group} in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>At no table: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>At school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>At the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>At their fullest moment in each block: whether the wall between parts is open, how many bays are taken, and the seats taken of those there are. A clash stands out; days that are alike are told once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rotations.py"/>
        <source>At which station each group is, turn by turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>Attributes</source>
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
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>BROKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>BROKEN: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>Balance of sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>Balanced sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>Before: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>Bell schedule {bell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>Bell schedule {bell} was changed meanwhile. Try again.</source>
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
        <location filename="../../planner/domain/people.py"/>
        <source>Blended-learning teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>Block</source>
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
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Blocks a day at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Blocks are those of an average day. Blocks of teachers are what those who may teach these courses have for sections: their limit a day, without the times they are away, promised planning and other classes. Shared is the part of people who may teach for another department too, and counts in each. Posts needed are full posts for the sections needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Blocks in a row at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Blocks needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Blocks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Blocks of teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Blocks that each department's sections take, and teachers have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>Both sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Both sides are judged by the same checker. A preference costs its weight for each time it does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>Both {both} and {clash} meet only in {alike}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/editing.py"/>
        <source>Branch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>By course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>By grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>CLASH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Calendars from {first} to {last}, in the time zone {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/counting.py"/>
        <source>Cannot hold beside the rest, by counting: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/counting.py"/>
        <source>Cannot hold, by counting: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Cards moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Cards moved, parked, placed, new or gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Cards parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Cards placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Cards that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Cards that are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Cards that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Cards with a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Career teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/certificate.py"/>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Certified temporary tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/certificate.py"/>
        <source>Checked on {date_text}. Signed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Choice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>Class observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>Class rosters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Class sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Class sizes on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Classes, students and minutes of every adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>Coach of {coachee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Coached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Coached teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Coaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Coaches people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Coaches {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Coaching cascade</source>
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
        <location filename="../../planner/ui/trouble.py"/>
        <source>Common Time met a fault of its own. Your project is safe: every change is already in its file. What happened was written to the log; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Conflict matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Conflicts between courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Cost of preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Costs {amount}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>Costs {now} instead of {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>Costs {now}, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Could be taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Counting finds no request that no schedule could fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/counting.py"/>
        <source>Counting finds nothing against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/counting.py"/>
        <source>Counting has a doubt: {doubts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Course allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Course of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Course requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Courses offered once or twice, which are placed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>Data meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>Data meeting after each assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Data meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Day</source>
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
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>Days off site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>Days off site, and how many there are in four average weeks. The first rows show how often a day comes in four weeks and how many students are at school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>Days on campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Days on which it is not at school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Department head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Different adults on the staff of what the group attends, on its fullest day and in its fullest week. The anchor is the adult with the most minutes in an average week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Different adults who may work with it in a week. Blank: as for its parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/lunch.py"/>
        <source>Duty-free lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>Each assessment with the uninterrupted meeting in which the whole team reads its data. The action plan is done by the end of that meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/advisory_first.py"/>
        <source>Each day of {group} begins with advisory with {adult}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>Each day of {whom} begins with advisory with {adult}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>Each heading needs one meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leadership.py"/>
        <source>Each meeting of a leadership team in the cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>Each observation with the talk that follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>Each observation with the talk that follows it. The last column counts school days from the observation to the talk; 0 is the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/least_section_size.py"/>
        <source>Each section has at least as many students as its course's least size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>Each sheet is a table: one row for each person, room, class and so on. Dark headings must be filled in; point at a heading to read what it means. A sheet that you do not need stays empty.</source>
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
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>Each week of {whom} holds {planning_minutes:minute|minutes} of own planning; with each team {planning:planning meeting|planning meetings}, {data:data meeting|data meetings} and {rehearsals:rehearsal|rehearsals}; with each teacher {observations:observation|observations} and {talks:talk|talks}; {leadership:leadership meeting|leadership meetings}, {own_coaching:coaching talk|coaching talks} of their own and {with_students:session|sessions} with students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Early release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>Early-release collaboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Elective teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>Even days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>Every adult, every day and block; a page for each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/rows.py"/>
        <source>Every cell can be read, but not all of them together.</source>
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
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>Every promise, whether it holds, and the times that show it</source>
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
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>Everybody at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>Everybody can come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>Everybody has a coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Everybody is at a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>Everybody who leads a team or coaches, a page each.</source>
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
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Everything that the school asks for is promised, and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Fellow</source>
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
        <location filename="../../planner/services/reseating.py"/>
        <source>Fewer changes may be possible: that was not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>Fewer may do: it is proved that {least} must move, and no more was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>First day of school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/rolling.py"/>
        <source>First draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>For a section that course requests fill: the groups, such as a house, whose students may have its seats. Blank: every student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>For an alternate: the course it stands in for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>For each class of an absent adult: who is left in it, who is free then and who could be called away, in the order in which they are asked: the school's own order where it promises a reserve, or else the free before the called away, trainees and support staff first. Whoever is called away loses what stands in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>For everybody who leads a team or coaches: what the week holds, how often and when. Minutes are those of an average week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>For groups that take turns: in a class with a teacher, online in a room at school, or online at home. The numbers are minutes of an average week of what takes turns; halves of one class are treated alike if they have the same minutes in class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rosters.py"/>
        <source>For regrouping from week to week: who comes to which small group. The times stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/lines.py"/>
        <source>For {lost} of {all} overridden by {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/editing.py"/>
        <source>Forget all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/options.py"/>
        <source>Free if {dropped} {verb} dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/options.py"/>
        <source>Free if {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>Free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>From each assessment to its data meeting and action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>From here on the file is no table ({error}). A text with a quotation mark needs the mark doubled, and quotes around the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>From {before} to {after}: {differs}; {promises}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>From {first} to {last} is longer than a school year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>Full benefits are due from {threshold} minutes a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Gaps of adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Gives up the seat in {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/editing.py"/>
        <source>Go to {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Google Calendar: Settings, Import &amp; export, choose the file, Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/master_plan.py"/>
        <source>Grade {grade}</source>
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
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>Group days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rotations.py"/>
        <source>Groups of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_class_at_a_time.py"/>
        <source>Groups: one class at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Growth analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Guests from other teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/certificate.py"/>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>How days follow each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>How evenly the sections of each course are filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How its sessions lie in the cycle. free: anywhere; spread: on different days; same_period and every_day: in one block on each of its days; ab_A and ab_B: on the A or the B days. Default free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>How long each team meets on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>How many adults each group of students meets, and its anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>How many requests have a seat, by grade and by course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>How many sentences of each rule hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>How many students ask for both of two rare courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How many students it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How much it weighs. Default required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How often it is placed in a cycle: 1 for the patterns same_period, every_day, ab_A and ab_B, which are placed once and then meet on each of their days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How often the day occurs in an average week: 1/4 for each of four kinds of Friday that take turns. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How they hang together. rotation: each group visits each station once, in as many slots as there are stations; activities with the same groups are the visits of one group, those with the same rooms and staff are one station. alternate: in turn on different days, in the same block, equally often. order: one after the other; same_time: at the very same times; apart: never at once; back_to_back: each directly after the one before; same_staff: with the same people in each role; same_students: sections of different courses that the same students sit in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>How two scenarios differ, in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>Ids are short names of your own that the other tables refer to. They hold no ; | or = and stay the same over the years. Lists are separated by ; and times are written 08:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>Import course requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Impossible requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>In a rotation each group visits each station once, but {groups} {visits} that of {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>In class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>In each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>In each section with the role {role}, at most {percent} % of the students and at most {most} are {attribute}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>In each section with {role}, at most {percent} % of the students and at most {most} are {attribute}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>In four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>In numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>In {count} classes and other activities: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Instructional coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/instructional_minutes.py"/>
        <source>Instructional minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Interventionist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Is coached by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>It cannot be had, whatever else is moved: this is proved. Make a promise milder or take away a pin, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>It fits if {other_cards} {verb}.{students}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It fits into no block of its length on the days it may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>It fits, and nothing else has to move.{students}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/options.py"/>
        <source>It is an alternate, and nothing that it could stand in for is unfilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It is pinned to {pinned_to}, where it cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>It is proved that fewer are too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>It is proved that no fewer changes of others keep as many requests filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It lost its place by “{step}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/options.py"/>
        <source>It meets at the same time as {fixed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It must be placed, and has no place in this schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It needs {seats} seats; the largest of its rooms has {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It was parked by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/attending.py"/>
        <source>It would break a promise to {person}: {worse}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Its name. Blank: its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Its numbers. What is left out has the rule's default.</source>
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
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Keeps again: {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Kept: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>Last day of school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Last year’s first and last day and its {count} dates that are not as usual are cleared. Enter those of the new year in the set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/rolling.py"/>
        <source>Last year’s schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Lead teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Leader weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Leadership team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leadership.py"/>
        <source>Leadership teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Leads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Leads {team}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Learning specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/least_section_size.py"/>
        <source>Least size of sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Left over</source>
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
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Limit</source>
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
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Load and staffing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/week_grid.py"/>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Mark for this course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/master.py"/>
        <source>Master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/master.py"/>
        <source>Master by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Master schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Master schedule by room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Master schedule by student group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Math coach for students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/attending.py"/>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting_times.py"/>
        <source>Meetings count as planning time for {counted}, so they may take it: the rule “Protected planning” says team meetings count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Mentor teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes a week that may be paid at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/team_time.py"/>
        <source>Minutes are those of an average week. Nobody missing means that all can come. The last column names members who sit in other teams too, and meetings that clash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Minutes at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Minutes coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Minutes in class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes of a talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of an average week that a team meets, and those of them in which nobody of the team is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of an average week. Planning is what counts for the promise of it, in pieces that are long enough. Gaps are empty blocks between others, in the whole cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes of an observation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes of own planning that each day must leave free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes of own planning that each week must leave free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of protected planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of teams together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes of the data meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Minutes online at school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Minutes with the anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes within a block that each session takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leadership.py"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/off_site_days.py"/>
        <source>More than {groups} off site on {day}: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>More than {most_rows:,} rows or {most_columns} columns are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Most</source>
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
        <location filename="../../planner/services/finding/swap.py"/>
        <source>Move {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Moves from {left} to {joined}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/walk_in.py"/>
        <source>Moves from {left} to {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Multi-classroom leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>Name somebody who is to meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Needed are sections for the required and wanted requests, as near as can be to the target size: {aim}. Could be taught counts the blocks of everybody who may teach the course, as if they taught nothing else. Change is what is needed against what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>New students come into the first grade; check the sizes of these groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>No column holds a course. Choose the one with the course of each row, or every one with a requested course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>No column holds the student's id. Choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
        <source>No date of the year is {days}. Name the dates in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>No department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>No grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/comparing.py"/>
        <source>No longer: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>No new seats were found in this time. Give it more time, or build again.</source>
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
        <location filename="../../planner/services/repairing.py"/>
        <source>No repair was found in this time, and it is not proved that there is none. Give it more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>No request was taken from the file.</source>
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
        <location filename="../../planner/services/reseating.py"/>
        <source>No seats keep every promise about them: this is proved. Make one milder, or move or open a section, and re-seat again.</source>
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
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>No section lacks more than {lacking:student|students} to the least size of its course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>No section of {name} has a place yet.</source>
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
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>Nobody asks for {course}, but its {sections} will be placed and staffed all the same. Take {it} out to free the blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coverage_reserve.py"/>
        <source>Nobody can step in for {name} on {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/staffing.py"/>
        <source>Nobody has the role {role!r}.</source>
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
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Nobody missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>Not all of {courses} can be offered: {who} too few blocks. So {lost}. {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>Not fully met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/portraits.py"/>
        <source>Not scheduled: {courses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Not so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rosters.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>Nothing has been placed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>Nothing interrupts a meeting of {team}: it is in one piece and nobody of the team has a class, duty, observation or other meeting meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>Nothing interrupts a meeting of {whom}: it is in one piece and nobody of the team has a class, duty, observation or other meeting meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Nothing is to be changed: every seat fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>Nothing promises {team} time to plan together. Add a promise for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/exchange.py"/>
        <source>Nothing was taken from the tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Novice teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>OFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Observations a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Observations in class each week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Observes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>Of the {sections} of {name}, {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Of those whose seats fit, {most} may change so that others can have a seat. If more may, more requests may be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Of {asked:,} required and wanted requests, any schedule can fill at most {asked2:,}: those lost are counted here, none of them twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>Off site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Offered once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Offered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>On every school day instead: {daily}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>On which days: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>On {date} the bell schedule {bell} has no time for {number} of {all} sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>On {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>On {day} students leave by {after}; afterwards each of these people has at least {minutes} minutes of team time and nothing else: {whom}.</source>
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
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Online at school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Online minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>Online time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>Only a preference asks for it, and this schedule does without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Only in this course. Blank: in every course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>Only sections have the same students: classes with a course that name no groups. {activity} is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>Only {coming}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>Only {person} does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Open a file with your calendar program, or import it there:</source>
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
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>Open walls, bays and labs in every block, and what clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Other people or another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/master_plan.py"/>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Outlook: Add calendar, Upload from file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/lines.py"/>
        <source>Overridden by {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Overview for the principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Own coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Own planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/paper.py"/>
        <source>Page &amp;P of &amp;N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/sheet_frame.py"/>
        <source>Page {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>Paid hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>Park {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Part of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Parts of one parent with the same word here share no student and together are the parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>Passing time of at most {pause:minute|minutes} is no interruption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>Peer visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>People it holds. Blank: not limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>People one bay holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>People who plan together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_place_at_a_time.py"/>
        <source>People: one place at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/pinned_places.py"/>
        <source>Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>Planning, {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>Please choose one of the words in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Posts needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>Preferred on one side only. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Preferred only: {kept} of {all} hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Promise or preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/copying.py"/>
        <source>Promises and preferences follow from where cards are: copy the cards instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Promises at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Promises broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Promises gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Promises kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Promises lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Promises lost and gained, and what preferences cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Promises that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Promises that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>Protected planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Re-seat students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Reach associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Read me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/editing.py"/>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>Regrouping freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Requested course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Requests by course and grade, and the sections they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Requests filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Requests gained and lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Requests lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Requests that nothing can fill, and doubtful ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>Requests without a word cannot all be alternates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Require both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>Required and wanted requests; alternates that are taken instead of one are counted apart. A student has everything if each required and wanted request has a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Required requests filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>Required. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Resident teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Room holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Room schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>Room use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Rooms</source>
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
        <location filename="../../planner/services/reports/rotations.py"/>
        <source>Rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Rows of the school's tables and of its rules that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/origin.py"/>
        <source>Rule set {name}, with numbers changed here. {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/origin.py"/>
        <source>Rule set {name}. {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>Rules that the school states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>Save it again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>Save it as an Excel workbook (.xlsx) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Saves {amount}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>School and rules that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>School days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>School days an order may stretch over at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>School days within which a talk follows its observation; 0: on the same day. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>School days within which the data meeting follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Seated</source>
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
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Seats of students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>Seats taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>Seats that are given up, since nobody asks for them now: {seats_lost:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Seats that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Sections by course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Sections needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>Sections of a course that are open to the same groups differ by at most {students}{some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>Sections of a course that are open to the same groups differ by at most {within:student|students}; counted are {attribute}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Sections of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>Sections with the same students are of different courses, but {first} and {other} are both of {course}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Sections, seats, requests and students of every course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Sessions it holds side by side. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Share of a full post, above 0 and at most 2. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>Share of inclusion students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Share of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/team_time.py"/>
        <source>Shared with other teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Shares students with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>Sheets with other names, like this one, are left out when the workbook is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/certificate.py"/>
        <source>Shown by, or broken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Singletons and doubletons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Small-group instructor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rosters.py"/>
        <source>Small-group rosters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>Some one adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>Somebody is a veteran after {veteran_years:year|years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>Somebody to step in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>Sources and assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Special-education teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Specials teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>Staff only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/staffing.py"/>
        <source>Staffing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Stands in for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rotations.py"/>
        <source>Stations, small groups and time online in the order of the day, with adult and room. Days that are alike are told once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>Stopped before a repair was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Stopped before new seats were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/telling.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/certificate.py"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Student group schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Student id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Student schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/choices.py"/>
        <source>Student {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>Student {student}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Students a section has at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Students a section has at most.</source>
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
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Students are those who ask for both, alternates apart. Pairs come in the order of students for each pair of sections, so that two courses offered once that many share stand first: they must not meet at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Students in each class against course and room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>Students in the order of their names, with grade and attributes, and with their ids where two are called alike. Sections without students are left out. Attributes are for staff: do not post them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>Students kept {kind} are at least two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Students of each class, and its seats where course requests fill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>Students of each section, beside the average of its course, by grade and attribute. Spread is the largest section less the smallest. A number stands out if the section has more students than seats, and in the fullest and the emptiest section if they differ by more than the school's rule on balance allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Students of every class on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Students of whom other requests are filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>Students of {group} sit with teachers of {whom} in courses that these teachers teach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/house_teachers.py"/>
        <source>Students of {house} sit with teachers of {team} in courses that these teach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>Students one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>Students per adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Students reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Students reached are counted once for each adult. Minutes are scheduled minutes of an average week. Under 30 hours tells support staff and trainees how many are left until full benefits are due.</source>
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
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Students to one adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Students to one adult are of the session with the fewest adults. A size stands out if it is over what the course or the room allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Students who are kept apart, or together in the sections of what they all take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Students who are timetabled together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Students who may attend. Blank: the size of its groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Students who sit in another section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_seat_at_a_time.py"/>
        <source>Students: one seat at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>Swap {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Switched off: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Taken instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Takes a seat in {joined}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/walk_in.py"/>
        <source>Takes a seat in {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Takes {taken} of {whole} to spare: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Talks a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Talks each week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Talks with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Teacher schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Teacher-in-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Teachers without a coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>Teaching load and reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Teaching, protected planning and gaps of every adult on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>Team composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Team meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>Team meetings count as planning time: {team_time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Team planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Team schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>Team size and span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Team teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Team time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>Team time together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Team time without {person}: {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Team {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Teams and their time together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Teams without a promise</source>
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
        <location filename="../../planner/interchange/tables.py"/>
        <source>The activity. Give either this or promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The bell schedule of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The bell schedule that it follows, such as one for early release. Blank: that of its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The block in which it is to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The blocks it may take. Blank: all of the kind that suits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>The build left it out: its requests are filled elsewhere or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>The calendar speaks of {day} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The campus it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The campus one leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The campus one reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The campuses the person works on. Blank: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cell_values.py"/>
        <source>The cell holds a formula whose result is not stored. Open the workbook in a spreadsheet program and save it there, or type the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cell_values.py"/>
        <source>The cell holds the date {value:%Y-%m-%d}, perhaps made by the spreadsheet program out of something else. Format the cell as text and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cell_values.py"/>
        <source>The cell holds the error {value}. Correct the formula or type a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>The certificate in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The coach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The code of the rule; rules.md lists all with their parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The course it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>The data meeting of {team} is not in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The date, or the first of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>The day comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The day it is fixed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>The day of every group of students, with its adults and rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The day of the cycle that it is. Blank: the one whose turn it is. Where days take turns, the turns go on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The day of the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The day of the week it falls on. A new week begins where it falls back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The days and bell times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The days it may take. Blank: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The family of roles it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is a binary workbook (.xlsb). {save_as}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/request_files.py"/>
        <source>The file is a web page, though it is named otherwise. Open it in a spreadsheet program, save it as an Excel workbook (.xlsx) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is an OpenDocument file. {save_as}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is damaged: it begins like a workbook and cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is in an old format of Excel (.xls). {save_as}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The file is larger than {most_bytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/request_files.py"/>
        <source>The file is neither a workbook nor a text. Save it as “CSV UTF-8” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is not a workbook. {save_as}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/request_files.py"/>
        <source>The file is not in UTF-8 and was read as Windows-1252. Look whether names with accents are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The file is not in UTF-8 but in UTF-16. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The file is not in UTF-8: byte {number} of line {line} is 0x{data:02X} (in Windows-1252 that would be {likely!r}). {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file would unpack to {total:,} MB in {parts:,} parts, far more than the tables of a school. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/examples.py"/>
        <source>The files that come with this program are missing: there is no folder {package}. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The first day of school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>The fullest and the emptiest day of {person} differ by at most {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>The fullest and the emptiest day of {whom} differ by at most {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The grades that may take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The grain of meetings (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The group it is a part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The groups that attend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The groups that follow this row. Blank: everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The groups the student is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/house_teachers.py"/>
        <source>The house's own teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the bell schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the block; the same on all days on which it is the same period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the campus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>The last change was not saved in {name}: it has a character or a number that cannot be written to a file. Take it out and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>The last change was not saved, because {name} was changed or replaced by another program since you opened it. Save your work under a new name, then open {name} again and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The last day of school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>The last day of school, {last}, comes before the first, {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The last of several dates in a row.</source>
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
        <location filename="../../planner/interchange/tables.py"/>
        <source>The name on screen. Blank: the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>The new seats that were found do not keep a promise, which is a fault of this program, so they are not shown: {sentence} Please report it with the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>The online sessions of {name} add up to {told} minutes a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>The only section of {name} clashes with {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>The only section of {name} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>The only section of {name} with a free seat clashes with {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The order among wishes of one priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>The pairs of courses that are hardest to serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The people who may be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The people who must be there when the team meets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The person who is coached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting_times.py"/>
        <source>The promised planning time of {kept} is kept free of meetings: the rule “Protected planning” does not count team meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>The reason is that of this schedule: the student's other courses stay where they are. An alternate is listed only while a request that it could stand in for has neither a seat nor an alternate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>The repair that was found does not keep a promise, which is a fault of this program, so it is not shown: {sentence} Please report it with the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The room it is fixed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The room the person works in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The rooms that this one takes up when the wall between them is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The row has {record} cells, but there are only {records} headings. A text that holds the separator needs quotes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>The rows that are there are an example, a tiny school. Overwrite or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The rule set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>The same for every group of students</source>
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
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>The schedule of each student by itself, and why a request is unfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>The schedule of every student, a row for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>The schedule places {session!r}, which the school does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/building.py"/>
        <source>The schedule that was found does not keep a promise, which is a fault of this program, so it is not shown: {sentence} {sentence2} Please report it with the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>The school does not say in which time zone it is. Name one: America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
        <source>The school does not say when its year begins and ends. State both in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>The school has no courses yet. Requests can be taken when its tables have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/assembly.py"/>
        <source>The school needs a name: a row with the key name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The school's attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The school's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>The school's rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>The school's tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/building.py"/>
        <source>The search counted a cost of {objective} where the checker counts {penalty}; the checker's number is shown. Please report it with the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/building.py"/>
        <source>The search counted {filled} filled requests where the checker counts {filled2}; the checker's number is shown. Please report it with the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>The section of each student on both sides, where it is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/table.py"/>
        <source>The sheet has other headings than the requests; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/book_cells.py"/>
        <source>The sheet is too large to be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>The sizes of {count} groups move up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/repair_process.py"/>
        <source>The solver could not be started. Nothing is lost: your project is as it was. Start Common Time again; if that does not help, install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/worker.py"/>
        <source>The solver ended unexpectedly. Nothing is lost: your project is as it was. Ask again, perhaps with a shorter time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/worker.py"/>
        <source>The solver ended unexpectedly. Nothing is lost: your project is as it was. Build again, perhaps with a shorter time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/repair_process.py"/>
        <source>The solver ended unexpectedly. Nothing is lost: your project is as it was. Try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>The solver failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/worker.py"/>
        <source>The solver met a fault of its own: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/process.py"/>
        <source>The solver stopped unexpectedly. Your project is unharmed; try again, and if it happens again try another seed and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/process.py"/>
        <source>The solver was not understood. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/options.py"/>
        <source>The student sits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>The student's class of {name} has no place yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>The students of every section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/source.py"/>
        <source>The table {name} holds results, which are not read; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/source.py"/>
        <source>The table {name} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/origin.py"/>
        <source>The table {table} says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/exchange.py"/>
        <source>The tables can be taken, with these consequences:</source>
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
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>The talks lie in such blocks, too: {talk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/rows.py"/>
        <source>The text holds a character that cannot be shown. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/limits.py"/>
        <source>The text is longer than 10000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The value, or the text of the source note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The way from one campus to another. State both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>The week of every adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>The week of every group of students.</source>
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
        <location filename="../../planner/interchange/guard.py"/>
        <source>The workbook holds macros. Save it as a workbook without macros (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/request_files.py"/>
        <source>The workbook is damaged and cannot be read. Open it in a spreadsheet program, save it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The workbook is protected with a password. Save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>The {courses} courses offered once or twice that share most students with each other; columns bear the numbers of the rows. Alternates do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>The {kinds} of {group} have {least}at most {students} for each adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>The {kind} of {whom} have at least {least:student|students} and at most {most:student|students} for each adult.</source>
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
        <location filename="../../planner/services/bells/changing.py"/>
        <source>There is a bell schedule called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>There is a scenario {name} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>There is already a file {name} in the folder {folder}, and it was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>There is no activity {activity!r} to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>There is no bell schedule {bell} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>There is no course {text_!r} in the school's courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/examples.py"/>
        <source>There is no example {identifier!r}. Choose one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>There is no file {name} in the folder {folder}. Check the name and the folder; perhaps it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>There is no folder {folder} in which {name} could be made. Choose one that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/availability/week.py"/>
        <source>There is no person {person} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/wishes.py"/>
        <source>There is no requested course before it to stand in for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>There is no room left for {name}: the disk is full. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>There is no row below the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rule_sets.py"/>
        <source>There is no rule set {identifier!r}. Choose one of these: {known}.</source>
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
        <location filename="../../planner/interchange/source.py"/>
        <source>There is no table here. Tables such as days, bells and people are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/source.py"/>
        <source>There is no table {spelled!r}; what it holds is left out.</source>
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
        <location filename="../../planner/services/promises/changing.py"/>
        <source>These promises have changed meanwhile. Look at them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>These {count} students leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/rows.py"/>
        <source>This cell must not be blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/rows.py"/>
        <source>This column is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/background.py"/>
        <source>This could not be done, because of a fault in Common Time. Nothing is lost: your project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/rows.py"/>
        <source>This heading is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/copying.py"/>
        <source>This scenario does not ask for {session}, so it has no place for it. Copy the row in the tables or rules that asks for it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/copying.py"/>
        <source>This scenario has no seat for {student} in {takes}. Copy the row in the tables as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>Times of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/certificate.py"/>
        <source>To spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>To the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rotations.py"/>
        <source>Turn {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Two or more activities, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Two or more students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/project.py"/>
        <source>Two scenarios have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Under 30 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Under each coach stand those they coach. Counts and minutes are of an average week; the share is that of coaching in a work week of 40 hours, less for part of a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/editing.py"/>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>Unfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Unfilled requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>Uninterrupted meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What binds the team. Default teaching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>What counts: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>What each group attends one after the other, itself or as part of a larger group. Days that are alike are told once. Times online are named with their minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>What each row says on both sides, where it is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>What each student attends in each period, and the room. Unfilled are required and wanted requests without a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What else matters when teams are put together: veteran, novice, sped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What else matters: ell, sped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting_times.py"/>
        <source>What is in the way cannot move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>What is in this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>What is not promised, or not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/certificate.py"/>
        <source>What is promised or preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What it is for. In staff blocks the students are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What kind of room it is, in the school's own word: activities may ask for any room of a kind. Default classroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What people call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>What takes place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>What takes place in every room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>What teams do after students have left: a row for each table, in the order of the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What the person teaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What the school is called and where its numbers come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>What the week of each leader holds, part by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>What, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leadership.py"/>
        <source>When each leadership team meets, and who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>When each team is together, and the blocks in which everybody is free besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/team_time.py"/>
        <source>When each team is together, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>When it ends, later on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>When it is to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>When it is to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>When it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>When the person cannot be scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>When: {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>Whenever one of these people teaches, {by} can step in: {whom}.</source>
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
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>Where a course has sections with the role {role}, students who are {attribute} sit in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>Where a course has sections with {role}, students who are {attribute} sit in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Where each card is on both sides: when, with whom, and in which room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>Where the numbers come from, and what is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Where the rule comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>Where: {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Whether the row is kept, but neither promised nor preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Whether the same people lead all of its sessions. Default yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>Which group works off site on which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Which of the activity's sessions, from 1. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>Which parts: {split}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Which request found no seat, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Who can cover the classes of somebody who is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Who coaches whom, how much each coaches, and who has no coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Who coaches whom. Coaching runs one way: nobody is, over others, their own coach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leadership.py"/>
        <source>Who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Who is in class, in the lab or at home on which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Who leads it, each by their role in the activity: one person, one of several (a|b), a number of them (2 of a|b|c, 0-2 of a|b|c) or everybody (all of a|b). role: and a role of the people table stand for everybody who has it: role:fellow is one of the fellows, all of role:fellow is all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Who leads it; needs no mention among the members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Who may teach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Who meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Who must lead it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Who sits at which table after students leave early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>Who steps in may be called away from: {interruptible}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Who teaches and has no coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Whole blocks in a row that each session takes. Give either blocks or minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/choices.py"/>
        <source>Whole school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Whom it is about: ids, a role, a kind of team, a grade (grade:7) or all. Blank for rules about the whole school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Why it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>With everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>With students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Without a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>Work-study calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Years of experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>You can look at {name} but not change it, because no copy of it could be kept in the folder {backups} beside it. Make room there, or see to it that you may write there, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>You can look at {name} but not change it, because nothing can be written in its folder {folder}. Save a copy in a folder of your own to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>You can look at {name} but not change it, because the file is write-protected for you. Save a copy in a folder of your own to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>You have no permission for {name} in the folder {folder}. Ask whoever looks after the folder, or save a copy where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/origin.py"/>
        <source>Your school’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>a coaching talk</source>
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
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>a mark for the course in the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>a requested course</source>
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
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>a small group</source>
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
        <location filename="../../planner/solver/run.py"/>
        <source>adding planning time</source>
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
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>after: a time such as 13:00 is needed, not {after!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all groups of students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>all its classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>all known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all leadership teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>all students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>all teaching and advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all teaching teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all who teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all who teach grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/weights.py"/>
        <source>almost a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>an alternate course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>an alternate for the course before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>an alternation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>an observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/lock.py"/>
        <source>an unnamed computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>an {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/week_layout.py"/>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>and {faults} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/week_grid.py"/>
        <source>and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/judgements.py"/>
        <source>and {rest} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>another coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/gaps.py"/>
        <source>any number of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>any room of the kind {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>any {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>apart: never two of them in one section; together: in the same section of each course that they take.</source>
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
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>as many requests</source>
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
        <location filename="../../planner/services/promises/options.py"/>
        <source>at any time of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>at home</source>
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
        <location filename="../../planner/services/reseating.py"/>
        <source>at most {students}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>at {when}{where}</source>
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
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>broken by {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>broken by {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>building the model</source>
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
        <location filename="../../planner/services/repairing.py"/>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/compared.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>changes of campus at most, whichever they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>choosing among repairs with as few cards</source>
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
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>class</source>
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
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>coaching talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>coaching talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/findings.py"/>
        <source>column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/rows.py"/>
        <source>column {column}: {cell!r} cannot stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>column {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>companions table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>cost {minus}{penalty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>costs {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>counted over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/building.py"/>
        <source>counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>data meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>data meetings</source>
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
        <location filename="../../planner/interchange/tables.py"/>
        <source>date, YYYY-MM-DD</source>
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
        <location filename="../../planner/services/promises/options.py"/>
        <source>duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each group of grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each group of students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each leadership team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>each of its assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>each of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each teaching team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each {role}</source>
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
        <location filename="../../planner/services/promises/naming.py"/>
        <source>every {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/portraits.py"/>
        <source>everybody free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>everybody in {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>everybody who teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>everybody who teaches grade {grade}</source>
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
        <location filename="../../planner/services/finding/wording.py"/>
        <source>free</source>
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
        <location filename="../../planner/solver/loading.py"/>
        <source>getting ready (the first time on a computer this takes a quarter of a minute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/choices.py"/>
        <source>grade {grade}</source>
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
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>had no place and has one now: {after}</source>
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
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>how much the request weighs</source>
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
        <location filename="../../planner/interchange/tables.py"/>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/weights.py"/>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/running.py"/>
        <source>improving</source>
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
        <location filename="../../planner/services/promises/naming.py"/>
        <source>in all coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>in coaching that concerns {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>in coaching that concerns {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>in its rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>in one the student is {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>in the only section of {name} the student is {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>in two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>in {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>in {now} instead of {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>in {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>in_planning: the coach observes in planning time; live: the coach coaches during the class. Default in_planning.</source>
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
        <location filename="../../planner/services/promises/options.py"/>
        <source>instruction in all subjects</source>
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
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>is gone; it was at {before}</source>
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
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>is new: {after}</source>
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
        <location filename="../../planner/services/repairing.py"/>
        <source>is with {people} instead of {people2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>it an alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>it clashes with {found}</source>
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
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>its place among the student's wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>its students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>its {day} assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/loading.py"/>
        <source>keeping every promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>kept apart from {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>kept together with {names}</source>
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
        <location filename="../../planner/services/handout/portraits.py"/>
        <source>leads {team} ({persons})</source>
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
        <location filename="../../planner/services/promises/options.py"/>
        <source>lesson rehearsals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>lesson rehearsals with each team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>list of day and times, such as Mon 08:00-12:00;Tue 13:00-15:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>list of key=value, separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/staffing.py"/>
        <source>list of role=people, separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>list, separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/why.py"/>
        <source>looking for a clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/why.py"/>
        <source>looking for a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/reseat.py"/>
        <source>looking for others who could make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/reseat.py"/>
        <source>looking for seats that no longer fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>looking for the fewest cards, {number:,} sessions looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>loses its place: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/why.py"/>
        <source>making the clash small</source>
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
        <location filename="../../planner/services/finding/swap.py"/>
        <source>mends {promises}</source>
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
        <location filename="../../planner/services/repairing.py"/>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/compared.py"/>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>moves from {then} to {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>moves from {when} to {when2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>moving anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/loading.py"/>
        <source>moving sections and students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>name (required), attribution (shown on screen and in print), rule_set (the name of the rule set in use), grain (minutes, 5 to 30, default 15: meetings start at multiples of it from the start of a block), first_day and last_day of the school year (2026-08-17), time_zone (America/New_York), days_follow (weekday or rotation: how the days of the cycle follow each other over the year; by default weekday where every day has one). Any other word is the topic of a source note; the note summary is a line about the school on the start page.</source>
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
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/weights.py"/>
        <source>nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>no adult</source>
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
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>no longer in {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>no longer promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>no room is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>no seat</source>
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
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>no talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>no time together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>no_school: a holiday; staff_only: adults work, without classes; school: a day with school, such as a make-up day or one with another bell schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/examples.py"/>
        <source>none is installed</source>
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
        <location filename="../../planner/services/promises/gaps.py"/>
        <source>not before {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>not preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>not promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/load.py"/>
        <source>nothing placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>nothing that is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>number such as 1, 0.25 or 1/4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>observation and talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/load.py"/>
        <source>observations</source>
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
        <location filename="../../planner/services/handout/wording.py"/>
        <source>observe {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>observed {start}-{end} by {name}</source>
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
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>off site</source>
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
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>off, but has class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>off: {reason}</source>
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
        <location filename="../../planner/interchange/cells.py"/>
        <source>one of the words below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>one of those who teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>one of {team}</source>
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
        <location filename="../../planner/services/promises/options.py"/>
        <source>one {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>online</source>
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
        <location filename="../../planner/ui/models/compared.py"/>
        <source>only here</source>
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
        <location filename="../../planner/services/reports/loads.py"/>
        <source>over</source>
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
        <location filename="../../planner/services/handout/portraits.py"/>
        <source>part of {group}</source>
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
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>peer visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/load.py"/>
        <source>peer visits</source>
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
        <location filename="../../planner/services/seats/wording.py"/>
        <source>period {numbered}</source>
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
        <location filename="../../planner/solver/run.py"/>
        <source>placing classes, meetings and coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/loading.py"/>
        <source>placing sections and seating students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/loading.py"/>
        <source>placing sections, meetings and coaching</source>
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
        <location filename="../../planner/services/promises/options.py"/>
        <source>planning time</source>
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
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>preference, costs {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>preference, fully met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>preferred with weight {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>promised, or a weight from 1 to 100</source>
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
        <location filename="../../planner/interchange/staffing.py"/>
        <source>room, several joined by |, or kind: and a kind of room</source>
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
        <location filename="../../planner/services/findings.py"/>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>saves {cost}</source>
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
        <location filename="../../planner/solver/running.py"/>
        <source>searching everything at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/reseat.py"/>
        <source>seating more students anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/loading.py"/>
        <source>seating students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>seating students who have other classes then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/reseat.py"/>
        <source>seating those who make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/reseat.py"/>
        <source>seating those who must change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>see {sheet}row {number}{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>session {session}</source>
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
        <location filename="../../planner/services/findings.py"/>
        <source>sheet {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>sheet {sheet}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>shorter pieces do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>small group</source>
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
        <location filename="../../planner/services/promises/options.py"/>
        <source>some one adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/weights.py"/>
        <source>somewhat important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/staying.py"/>
        <source>staying close to the schedule there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>stays at {then}</source>
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
        <location filename="../../planner/services/sections.py"/>
        <source>student sits</source>
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
        <location filename="../../planner/services/promises/options.py"/>
        <source>students of grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>students reached at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/sections.py"/>
        <source>students sit</source>
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
        <location filename="../../planner/store/apart.py"/>
        <source>table apart: scenario {like!r} has no {section} of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/contents.py"/>
        <source>table apart: scenario {scenario!r} does not exist, or is the active one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/apart.py"/>
        <source>table apart: what is kept of {table!r} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/steps.py"/>
        <source>table heads: a step of scenario {scenario!r} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/deltas.py"/>
        <source>table steps: a step does not fit what it was made from ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/steps.py"/>
        <source>table steps: step {number} follows none of its scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/steps.py"/>
        <source>table steps: step {number} has no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/rows.py"/>
        <source>table {name}, row {row}, {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/rows.py"/>
        <source>table {name}, row {row}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/contents.py"/>
        <source>table {table} needs exactly one row and has {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/contents.py"/>
        <source>table {table}: position {rows} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/contents.py"/>
        <source>table {table}: {owner} {owner2!r} does not exist.</source>
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
        <location filename="../../planner/services/repairing.py"/>
        <source>takes place in {room} instead of {room2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>talk only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>talk with {person}</source>
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
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>team meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>team meetings count as planning time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/load.py"/>
        <source>team time</source>
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
        <location filename="../../planner/interchange/tables.py"/>
        <source>text</source>
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
        <location filename="../../planner/services/editing.py"/>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>the campus; blank for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>the class has no adult</source>
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
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the course that an alternate stands in for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the course, one request in each row</source>
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
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>the groups of grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>the house of the same name</source>
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
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the last name</source>
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
        <location filename="../../planner/services/promises/naming.py"/>
        <source>the people of {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/advisory_first.py"/>
        <source>the same adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the student's id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the student's whole name</source>
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
        <location filename="../../planner/services/promises/scope.py"/>
        <source>the whole school</source>
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
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>them alternates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>those of {split}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>three quarters of the way from the course's least to its most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables_week.py"/>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>time, HH:MM</source>
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
        <location filename="../../planner/solver/mending.py"/>
        <source>trying what would mend it: {what}</source>
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
        <location filename="../../planner/services/promises/weights.py"/>
        <source>very important</source>
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
        <location filename="../../planner/services/handout/wording.py"/>
        <source>visit {person}</source>
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
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>wall closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>wall open</source>
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
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>weight {weight}</source>
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
        <location filename="../../planner/interchange/cells.py"/>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>whole number, 0 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>whole number, 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>whole number, {least} to {most}</source>
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
        <location filename="../../planner/services/handout/load.py"/>
        <source>with students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>with the same people in other roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/words.py"/>
        <source>with {come} as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/words.py"/>
        <source>with {come} instead of {gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>within {school_days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/words.py"/>
        <source>without {gone}</source>
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
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>yes or no</source>
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
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>{activity} has no teacher.</source>
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
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>{alternates} of {students} should stand in for a course that the same student does not ask for, and will never be used. Name another course, or leave the field empty for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>{amount} to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>{amount}, costs {penalty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{args!r} is not known in this school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>{asked}, {removed:,} removed, {kept:,} as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>{bays} bays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{before} and {after} are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{before} leaves, and the post stays open. Name somebody in the set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>{bell} rings on {days}. Give these days another bell schedule first.</source>
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
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>{both} cannot both hold {partition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{bound} ({unit}) is needed, not {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{called} asks for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{called} asks for {named} twice ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{called} has no grade, so nobody can tell who may take what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/pinned_places.py"/>
        <source>{called} has no session {session} to be pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{called} is in grade {grade}; {course} is for {grades}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/sections.py"/>
        <source>{called} is not a section that course requests fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{called} is not a section that requests fill, so it has no seats to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{cards_told} differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{cards_told} differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{clashing} {verb} with {told}</source>
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
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{coming} of {invited} can come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>{count:,} consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>{count:,} faults were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{count} course requests of last year are cleared. Import the new ones with File, Import course requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{count} students move up, but no group of their new grade follows theirs. Put them into groups in the set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{count} students stay as they are, since their grade is not known.</source>
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
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>{course_name} is open to grade {grades} only</source>
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
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>{course} is taught nowhere: no activity names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>{course} is unfilled; the counselor can say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>{course}: {sections} of {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>{day} has no block for classes. Add some to its bell schedule, or give the day another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>{day}: students leave by {release}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/blocks.py"/>
        <source>{early} runs until {end}, but {late} begins at {start} for the same students.</source>
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
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{every} of {name} are full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{every} of {name} clash with {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{every} of {name} with a free seat clash with {told}.</source>
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
        <location filename="../../planner/services/handout/week_layout.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/schedule_csv.py"/>
        <source>{folder} cannot be used as a folder: {strerror}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>{folder} cannot be used as a folder: {why}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>{found} of {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/balanced_sections.py"/>
        <source>{fullest} has {sizes}{what} students and {emptiest} {sizes2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{full} {are} full</source>
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
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>{group} has no classes yet.</source>
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
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{group}: {size} students instead of {before}, from {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>{headline} Minutes are those of an average week; gaps are empty blocks between others, in the whole cycle.</source>
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
        <location filename="../../planner/services/handout/overview.py"/>
        <source>{kept} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>{kept} of {all} promises to these teams and people are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>{kept} of {judgements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>{kept} of {promises} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>{kept} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/judgements.py"/>
        <source>{kept} of {total} promises are kept; {broken} {verb} broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/assembly.py"/>
        <source>{key!r} is given twice (see row {given}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{key!r} is given twice.</source>
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
        <location filename="../../planner/services/handout/week_layout.py"/>
        <source>{letter} days</source>
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
        <location filename="../../planner/services/findings.py"/>
        <source>{n:,} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>{named} and {named2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>{named} cannot hold {says}: a row has several requests here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{named} cannot stand in for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>{named} has no requested course before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>{named} holds requests of a whole student and {named2} the one of a row. Choose one of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{named} is to stand in for {named2}, which {called} does not ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>{names} asks for {courses}, of which at most {asked} fit into the week. Drop {number}, or make {it_an_alternate}.</source>
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
        <location filename="../../planner/services/seats/options.py"/>
        <source>{names} moves to {takes}</source>
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
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>{name} (no school)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>{name} (staff only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} are not the same{bells}.</source>
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
        <location filename="../../planner/store/problems.py"/>
        <source>{name} cannot be read or written: the drive or the network does not answer. Check that the folder {folder} can be reached and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/whole_file.py"/>
        <source>{name} cannot be written: it is open in another program, or the folder is write-protected. Close it there and try again, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/whole_file.py"/>
        <source>{name} cannot be written: there is no folder {parent}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/whole_file.py"/>
        <source>{name} cannot be written: {reason}. Free some space or choose another place.</source>
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
        <location filename="../../planner/services/comparing/seats.py"/>
        <source>{name} changes from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{name} coaches {coached} people, more than {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{name} could move to {places}.</source>
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
        <location filename="../../planner/services/comparing/seats.py"/>
        <source>{name} has a seat in {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{name} has a seat in {told} that no unfilled request calls for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} has been closed. Open it again to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>{name} has no class, no team and no coaching, and will not appear in the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/lunch.py"/>
        <source>{name} has no free lunch of {minutes} minutes on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{name} has no other free place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{name} has no section.</source>
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
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>{name} has {number}, fewer than the {least} students that a section of it should have. Offer it all the same, or move these students to alternates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/early_release.py"/>
        <source>{name} has {other} besides team time after {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} holds something that this program never writes: {what} It was left as it is. Open the newest copy in the folder {backups}, or a copy that you keep elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>{name} is a database of another program and was left as it is. Open a project file of this program, whose name ends in .planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/whole_file.py"/>
        <source>{name} is a folder. Choose the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>{name} is a folder. Open a project file, whose name ends in .planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/home_online_at_edge.py"/>
        <source>{name} is at home for {entry} in the middle of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} is damaged and was left as it is. Open the newest copy in the folder {backups}, or a copy that you keep elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>{name} is empty: it was probably not copied to the end. Copy it once more, or open the newest copy in the folder {backups} if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>{name} is full ({size} of {seats} seats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/uninterrupted.py"/>
        <source>{name} is in {entry} during {meeting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{name} is in {room}, not {room2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} is left out; it was {terms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} is new: {terms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} is no longer in the folder {folder}: it was moved, renamed or deleted. Put it back, or save the project under a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>{name} is no time zone. Name a place, such as America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>{name} is not a file that can be opened. Open a project file, which ends in .planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>{name} is not a project of this program. Open a file that ends in .planner; tables and workbooks can be imported.</source>
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
        <location filename="../../planner/store/problems.py"/>
        <source>{name} is open already, in another window or on another computer. You can look at it as it was when you opened it, but not change it. Close it there, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} is open already: {user} has had it open on {machine} since {since}. You can look at it as it was when you opened it, but not change it. Close it there, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>{name} is parked; it was {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>{name} is pinned to it.</source>
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
        <location filename="../../planner/services/repairing.py"/>
        <source>{name} is placed {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{name} is promised {minutes} minutes of {subject} a week, but its sessions add up to {a_week:g} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{name} is taught to groups, and the student is in none that attends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} is {after} instead of {before}.</source>
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
        <location filename="../../planner/services/comparing/seats.py"/>
        <source>{name} loses the seat in {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>{name} may never be placed there: its activity, the bell schedule or the rooms it may take do not allow it, or somebody may not take part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>{name} may take only this block; then it may take any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>{name} may take this block.</source>
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
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{name} open to the student</source>
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
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{name} takes the place of {before}.</source>
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
        <location filename="../../planner/store/problems.py"/>
        <source>{name} was made by a newer version of this program and was left as it is. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} was not closed properly the last time and can only be mended where it may be written. Copy it, together with the file {name}-journal beside it, to a folder of your own and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rosters.py"/>
        <source>{name} with {adults}</source>
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
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>{name}, grade {grade}</source>
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
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>{name}; leads {led}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>{needed}{says}

A cell holds: {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>{new_students:,} of them new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>{now} as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/resizing.py"/>
        <source>{now} can be no double: no two of its blocks follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>{number:,} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>{number:,} students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/lines.py"/>
        <source>{number} ({title})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} activities</source>
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
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} bell schedules</source>
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
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} coaching links</source>
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
        <location filename="../../planner/interchange/cells.py"/>
        <source>{number} is too large: it must be at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{number} is too small: it must be at least {least}.</source>
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
        <location filename="../../planner/interchange/staffing.py"/>
        <source>{number} of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>{number} of {names} can come at any of its times; it needs {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>{number} other cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>{number} pairs</source>
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
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} promises and preferences</source>
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
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} student groups</source>
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
        <location filename="../../planner/services/promises/scope.py"/>
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
        <location filename="../../planner/services/promises/gaps.py"/>
        <source>{number} {attribute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/unfit_seats.py"/>
        <source>{of_student:,} {told} seats that no longer fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>{often:g} times</source>
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
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{one} is {get} instead of {get2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>{online} minutes online a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>{own} of {bays} bays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_frequency.py"/>
        <source>{pair}: {needed} of {needed2} {name} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/examples.py"/>
        <source>{path} cannot be read ({error}). Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>{percent}, promised {percent2} %</source>
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
        <location filename="../../planner/services/finding/attending.py"/>
        <source>{person} has no time to travel from or to {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/attending.py"/>
        <source>{person} has {busy}.</source>
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
        <location filename="../../planner/services/finding/attending.py"/>
        <source>{person} is away {away}.</source>
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
        <location filename="../../planner/services/finding/attending.py"/>
        <source>{person}'s planning time {told} is protected: {worse}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{person}, who is not on its staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>{person}, {role}, is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{promised} is one session, so its pin has no number of a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>{promised} promised, {preferred} preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{promises} lost, {gained} gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>{requests} filled only in {names}, {lost} only in {names2}. Alternates that are taken are among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{requests} for {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>{required} students require both {one} and {other}, each of which is offered once. Where they must meet at the same time, offer one of them twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{role} spends at least {minutes} minutes a week with {whom}, and {per_student} minutes more for each student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{role} {least} to {most} of {people}</source>
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
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>{room_name}, online {minutes} minutes</source>
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
        <location filename="../../planner/services/reasons.py"/>
        <source>{rstrip}, and on {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>{rule} always holds and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>{rule}: {fault} Change this promise first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/certificate.py"/>
        <source>{rule}: {kept} of {judgements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/requests_workbook.py"/>
        <source>{school}: course requests, {date_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/comparison_workbook.py"/>
        <source>{school}: {before} and {after} compared, {date_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>{seats} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{seats} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>{seats} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/portraits.py"/>
        <source>{seats} seats</source>
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
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>{section} has no place yet</source>
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
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>{section} is open to {groups} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{section} is open to {groups} only, and {name} is in none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>{section}: {size} of {seats} seats</source>
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
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is neither {promised} nor a weight from 1 to {heaviest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not a date. Write it as year-month-day, such as 2026-09-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not a day with two times. Write it as: Mon 08:00-12:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not a number such as 1, 0.25 or 1/4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not a time. Write it as hours:minutes, such as 08:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not of the form key=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>{sizes} to {students}, spread {spread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>{size} of {seats} seats</source>
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
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>{state} before, {now} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>{stem} comparison.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>{stem} schedule.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>{students} can be re-seated</source>
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
        <location filename="../../planner/services/sections.py"/>
        <source>{students} {sit} in {known} ({scenario}). Take it out of the schedule and re-seat them before you close it.</source>
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
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{student} has another {what} here: {word!r} and not {before!r} ({see}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_seat_at_a_time.py"/>
        <source>{student} is in {one} and {other} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{student} is there twice ({see}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{student} is there with another id, {other}, as well{place}.</source>
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
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>{taken} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{talks} of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>{target} students, within the course's least and most</source>
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
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{text!r} cannot be an id: an id holds no ; | = or line break, and does not begin with role:, kind: or grade:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{text_!r} cannot be an id: an id holds no ; | = or line break, and does not begin with role:, kind: or grade:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/staffing.py"/>
        <source>{text_!r} does not say in which role. Write it as: lead=okoye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/wishes.py"/>
        <source>{text_!r} is no priority such as Required, Elective, Alternate, R, E, A, or a rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables_week.py"/>
        <source>{text_!r} is no time zone. Name a place, such as America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/wishes.py"/>
        <source>{text_!r} is not a rank such as 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{text_!r} may be any of the courses {ids}. Use the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>{text} is no number of times a week. Write 1, 0.25 or 1/4, for instance.</source>
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
        <location filename="../../planner/services/reports/report.py"/>
        <source>{title}: a row has {cells} cells, not {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>{title}: a time such as 08:30 is needed, not {text_!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/report.py"/>
        <source>{title}: a title has at most {longest_title} characters.</source>
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
        <location filename="../../planner/services/handout/load.py"/>
        <source>{told} minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>{told} new, {changed:,} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told} {asks} for more than fits into the week: at least {more_requests} cannot be filled. Drop what they want least, or make it an alternate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/standing.py"/>
        <source>{told} {course_name} is taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/unfit_seats.py"/>
        <source>{told} {has} more students than seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>{told}, and nobody changes who need not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told}, not all of them open to everybody who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>{told}, {others:,} of them to make room for the others.</source>
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
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{told}; {more}, if {sessions} moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{told}; {moves} in the way, of which not enough can move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{told}; {moves} in the way.</source>
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
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>{went}, in another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>{when} students leave by {after}; afterwards {names} {have} at least {minutes} minutes of team time and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>{when}, after the assessment on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{where}, which is not among the times left to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} has a duty-free lunch of at least {minutes} minutes every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom} has an uninterrupted data meeting of at least {minutes:minute|minutes} within {lag_days:school day|school days} after {day}, everybody present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} has at least {minutes} minutes of planning time {window}, in pieces of at least {piece} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} has at least {minutes} minutes of {subject_name} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} has at most {allowed:empty block|empty blocks} between other work on any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom} has exactly {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom} has {least} to {most} members besides its leader, and the leader leads at most {span:person|people} over all teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} has {subject_name} between {earliest} and {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} is in at most {rooms:room|different rooms} on any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} is off site on {days:day|days} in four weeks, on which at most {together:group is|groups are} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} is on {campus} on at least {days:day|days} a week and changes campus at most {changes:time|times} a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} is online at home only at the start or the end of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} is online for {least} to {most} minutes {window}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} is scheduled for {least} to {most} minutes a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} is with an adult at every moment of every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} meets a coach every week and coaches at most {span:person|people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom} meets {times:time|times} a week for at least {minutes:minute|minutes} with everybody who teaches {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} spends at least {percent} percent of {of_minutes} minutes a week observing and in coaching talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} teaches at most {blocks:block|blocks} a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} teaches at most {blocks:block|blocks} in a row without a break of {rest:minute|minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} teaches at most {classes:class|classes}, {courses:course|courses} and {subjects:subject|subjects}, and reaches at most {students:student|students}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} teaches in at most {rooms:room|rooms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} visits {host} teaching {times:time|times} in the cycle for {minutes:minute|minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom} {purpose} {times:time|times} a week for at least {minutes:minute|minutes}, everybody present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom}: each talk follows an observation within {lag_days:school day|school days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom}: the coach coaches live, while students are in class, and is not counted as that class’s staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom}: the coach observes a class {observations:time|times} a week for {observation_minutes:minute|minutes}, and the two talk {talks:time|times} a week for {talk_minutes:minute|minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom}: the coach observes only in blocks in which the coach teaches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>{who} and {other}, who share students,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>{who} does not ask for {course_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{who} gain a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{who} gains a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/protected_planning.py"/>
        <source>{who} has {minutes:g} of {needed:g} planning minutes{name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{who} lose a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{who} loses a seat.</source>
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
        <location filename="../../planner/interchange/assembly.py"/>
        <source>{word!r} is used twice (see row {before}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{word!r} means no {what} of this school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/assembly.py"/>
        <source>{word!r} means nothing in this school.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <location filename="../../planner/ui/setup/setup_page.py"/>
        <source>Build the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/setup_page.py"/>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Add a group for each grade, and beneath it one for each homeroom or section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Add a team for each grade or subject, choose its leader and bring its people in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Add an activity for each class of each group, with its teacher and how often it takes place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Add an assessment for each subject that has a data meeting after it, or leave this step out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Begin with how often each team plans together, and how much planning time everybody has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Begin with one bell schedule for an ordinary day, then say which days follow it. Add another for early release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Bells and calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Choose the rule set that comes closest, or leave this step out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Copy the list of rooms from a spreadsheet and paste it here, or type the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Copy your staff list from a spreadsheet and paste it here; a name and a role are enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Course requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Courses and sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Every adult whose time is scheduled: the role, when somebody is away, and limits such as the most blocks in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Import the requests that your student information system exports, or leave this step out if students have classes by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>People and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Promises and preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Rule set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Say who coaches whom. Observations and the talks after them are then found time for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Student groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Students who have classes together: grades, homerooms, houses, and the parts into which they are split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>The days of the cycle, and when each block begins and ends. Classes take whole blocks; meetings and coaching take minutes in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>What is taught: to whom, by whom, how often and for how long. Each activity here becomes cards of the timetable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>What the schedule must keep, and what it should rather do. No schedule is shown that breaks a promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>What your state's law or your contract asks for, ready made. Its rows become promises of this school, which you can change like any others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>When students are assessed, and how soon after it the team looks at the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Where classes and meetings can take place, how many students fit in, and which rooms can be divided or joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Which students ask for which courses. Only schools that fill sections by request need this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Who coaches whom, and how often they observe, talk and plan together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Who plans together, and who leads each team. Time together is what the schedule is made for.</source>
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
    <name>StartController</name>
    <message>
        <location filename="../../planner/ui/controllers/starting.py"/>
        <source>Build close to last year’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/starting.py"/>
        <source>The new year is made; last year’s file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/starting.py"/>
        <source>The new year is made; last year’s file is as it was. The schedule is still last year’s: make your changes, then build close to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>An example school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Choose last year’s project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Common Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Example schools</source>
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
        <source>Last year’s project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Look at a whole school and build its schedule, to see how it works.</source>
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
        <source>Show the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Students move up; teams, promises and the schedule stay to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Take over a workbook or a folder of CSV files, after a preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Your own tables</source>
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
    <name>Ways</name>
    <message>
        <location filename="../../planner/ui/views/start_ways.py"/>
        <source>Ways to begin</source>
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
    <name>WeekBoard</name>
    <message>
        <location filename="../../planner/ui/setup/availability/board.py"/>
        <source>Arrow keys go from cell to cell, with Shift they choose several. Space makes them away or free, Del free. Page Up and Page Down go to another person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source> In it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source>Week of times away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source>away for a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source>free</source>
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

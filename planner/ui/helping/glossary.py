"""The words of the trade, as this program uses them."""

from __future__ import annotations

from dataclasses import dataclass

from planner.ui.helping.telling import mark


@dataclass(frozen=True, slots=True)
class Term:
    """A word, marked for translation, with what it means."""

    name: str
    meaning: str


TERMS: tuple[Term, ...] = (
    Term(
        mark("Activity"),
        mark(
            "Anything that takes somebody’s time: a class, a small group, a station, a meeting, an"
            " observation, a duty. Each of its sessions is a card."
        ),
    ),
    Term(mark("Advisory"), mark("A small group without academic content, also called homeroom.")),
    Term(
        mark("A/B days"),
        mark("Eight classes, four on one day and four on the next, in longer blocks."),
    ),
    Term(
        mark("Bell schedule"),
        mark("When each block of a day begins and ends. Days may follow different ones."),
    ),
    Term(
        mark("Block"),
        mark(
            "A piece of the day between two bells, also called period. A class takes whole blocks;"
            " meetings and coaching take minutes in one."
        ),
    ),
    Term(
        mark("Bound"),
        mark(
            "What no schedule can be better than, proved. Where the best schedule found meets the "
            "bound, it is proved to be the best."
        ),
    ),
    Term(
        mark("Build"),
        mark("Look for a schedule that keeps every promise, and then for better ones."),
    ),
    Term(mark("Card"), mark("One session on the timetable or in the parking tray.")),
    Term(
        mark("Certificate"),
        mark(
            "The list of all promises with the times that prove each, judged by a checker that "
            "knows nothing of the search."
        ),
    ),
    Term(
        mark("Coaching"),
        mark(
            "Support of a teacher by somebody who does not rate them: an observation of a class "
            "and a talk after it."
        ),
    ),
    Term(
        mark("Collaborative time"),
        mark(
            "Minutes in which adults work together. They are counted apart from protected planning"
            " time."
        ),
    ),
    Term(
        mark("Common planning"),
        mark(
            "Time in the school day when the teachers of the same students or of the same subject "
            "meet."
        ),
    ),
    Term(
        mark("Co-teaching"),
        mark("Two teachers share a section, often one of general and one of special education."),
    ),
    Term(mark("Course"), mark("An entry of the catalog: what is taught, not when or to whom.")),
    Term(
        mark("Course request"),
        mark(
            "That a student asks for a course: required, wanted with a rank, or as an alternate "
            "for another one."
        ),
    ),
    Term(
        mark("Cycle"),
        mark(
            "The days after which the schedule repeats: a week, two weeks, A and B, or six days "
            "that need not match the weekdays."
        ),
    ),
    Term(
        mark("Cycle day"),
        mark(
            "A day of the cycle with a name, such as Monday, A or 3. The school year says which "
            "date is which."
        ),
    ),
    Term(
        mark("Data meeting"),
        mark(
            "A meeting in which a team looks at the results of an assessment, within some days of "
            "it."
        ),
    ),
    Term(
        mark("Divisible room"),
        mark("A room with a folding wall: its parts can be used apart or together."),
    ),
    Term(
        mark("Doubleton"),
        mark(
            "A course with two sections; it clashes with other courses more often than one with "
            "many."
        ),
    ),
    Term(mark("Duty"), mark("Watching over a hall, a bus stop, lunch or recess.")),
    Term(
        mark("Early release"),
        mark("A day on which students leave earlier, so that adults can meet."),
    ),
    Term(
        mark("4 × 4"),
        mark("Four long classes a day for one semester, and four others in the next."),
    ),
    Term(
        mark("Group"),
        mark("Students who have classes together, such as a grade, a homeroom or a half of one."),
    ),
    Term(mark("House"), mark("Teachers and students who belong together within a large school.")),
    Term(
        mark("Leader"),
        mark(
            "Who leads a team; in schools with new roles often a teacher who reaches more students"
            " and coaches the others."
        ),
    ),
    Term(mark("Lunch wave"), mark("One of several times at which some of the grades have lunch.")),
    Term(mark("Parking tray"), mark("Where cards wait that have no place on the timetable.")),
    Term(
        mark("Pay tier"),
        mark("How much more a leader earns; it often follows from how many people they lead."),
    ),
    Term(
        mark("Pin"),
        mark(
            "What holds a session at its time, and if you like at its room and people too. A build"
            " leaves it there."
        ),
    ),
    Term(
        mark("Planning time"),
        mark(
            "A teacher’s own time to prepare. Here a preparation is never called a prep, which may"
            " also mean a course to prepare."
        ),
    ),
    Term(
        mark("Preference"),
        mark("What a schedule should rather do. Its weight says how much worse it is to miss it."),
    ),
    Term(
        mark("Promise"),
        mark(
            "What a schedule must keep. No schedule is shown that breaks one, unless you broke it "
            "by hand."
        ),
    ),
    Term(
        mark("Protected time"),
        mark(
            "Planning minutes that law or contract keep for a teacher alone; meetings may not use "
            "them unless a rule set says so."
        ),
    ),
    Term(mark("Pull-out"), mark("Some students leave their class for a small group elsewhere.")),
    Term(mark("Push-in"), mark("A specialist works with some students in their own class.")),
    Term(
        mark("Repair"),
        mark(
            "The fewest other cards that have to move so that a card can go where you want it and "
            "every promise holds."
        ),
    ),
    Term(
        mark("Roll forward"),
        mark("Begin a year from the last one: students move up a grade, and what stays is kept."),
    ),
    Term(mark("Roster"), mark("The students of a section.")),
    Term(
        mark("Rotation"), mark("Groups that take turns at stations, so that each has been at each.")
    ),
    Term(
        mark("Rule set"),
        mark(
            "Promises that a state’s law or a contract asks for, ready made and with their sources."
        ),
    ),
    Term(
        mark("Scenario"),
        mark(
            "A what-if with a school, promises, a schedule and a history of its own. One is "
            "published: the one the staff is told."
        ),
    ),
    Term(mark("Seat"), mark("A place for one student in a section.")),
    Term(
        mark("Section"),
        mark("One class of a course, with a teacher, a room, times and a most number of seats."),
    ),
    Term(mark("Session"), mark("One time that an activity takes place in a cycle.")),
    Term(
        mark("Singleton"),
        mark(
            "A course with a single section. Students who want two of these at one time must miss "
            "one."
        ),
    ),
    Term(mark("Span"), mark("How many people one person leads or coaches.")),
    Term(
        mark("Specials"),
        mark(
            "Art, music, physical education and the like, also called encore. In elementary "
            "schools they give teachers common planning."
        ),
    ),
    Term(
        mark("Staff-only block"),
        mark("A block without students, such as before school or after early release."),
    ),
    Term(
        mark("Station"),
        mark(
            "A part of a class in which some of its students work, while others are at another one."
        ),
    ),
    Term(mark("Swap"), mark("Cards that change places at once and make the schedule better.")),
    Term(
        mark("Team"), mark("Adults who plan together, for a grade, a subject or the whole school.")
    ),
    Term(
        mark("Why not"),
        mark(
            "The answer to why there is no schedule: a smallest set of promises that clash, and "
            "changes with which a schedule was found."
        ),
    ),
)
"""In the order of their English names."""

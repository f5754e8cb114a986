"""The largest flow through small networks."""

from planner.check.flow import SINK, SOURCE, Flow


def test_the_narrowest_places_limit_the_flow() -> None:
    flow = Flow()
    for start, end, amount in (
        (SOURCE, "a", 5),
        (SOURCE, "b", 3),
        ("a", "c", 2),
        ("a", "d", 2),
        ("b", "d", 3),
        ("c", SINK, 4),
        ("d", SINK, 4),
    ):
        flow.widen(start, end, amount)

    assert flow.push() == 6
    assert flow.sent("a", "c") == 2
    assert flow.push() == 0


def test_what_flows_gives_way_to_more() -> None:
    flow = Flow()
    for start, end in ((SOURCE, "a"), ("a", "x"), ("a", "y"), ("x", SINK), ("y", SINK)):
        flow.widen(start, end, 1)
    assert flow.push() == 1

    taken = "x" if flow.sent("a", "x") else "y"
    flow.widen(SOURCE, "b", 1)
    flow.widen("b", taken, 1)

    assert flow.push() == 1
    assert flow.sent("b", taken) == 1
    assert flow.sent("a", taken) == 0


def test_nodes_are_reached_by_what_is_free_only() -> None:
    flow = Flow()
    flow.widen(SOURCE, "a", 2)
    flow.widen("a", "x", 2)
    flow.widen("b", "x", 1)
    flow.widen(SOURCE, "b", 1)
    flow.widen("x", SINK, 1)
    flow.push()

    assert flow.reached("a") >= {"a", "x"}
    assert SINK not in flow.reached("a")
    assert SOURCE not in flow.reached("a")

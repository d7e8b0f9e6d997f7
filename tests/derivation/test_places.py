"""The tree of places, whole or broken."""

from tracker.derivation.places import Kinship, PlaceTree
from tracker.derivation.reports import PlaceNode
from tracker.vocabulary import Kind

TREE = PlaceTree(
    [
        PlaceNode("land", "the land"),
        PlaceNode("vale", "the vale", "land"),
        PlaceNode("mill", "the mill", "vale"),
        PlaceNode("farm", "f", "vale"),
        PlaceNode("port", "the port", "mill", Kind.SITE),
    ]
)


def test_how_two_places_stand_to_each_other():
    pairs = [
        ("mill", "mill"),
        ("mill", "vale"),
        ("vale", "mill"),
        ("mill", "land"),
        ("mill", "farm"),
        ("", ""),
        ("mill", ""),
        ("mill", "port"),
    ]
    assert [TREE.kinship(*pair) for pair in pairs] == [
        Kinship.SAME,
        Kinship.PARENT,
        Kinship.PARENT,
        Kinship.WITHIN,
        Kinship.APART,
        Kinship.BOTH_UNKNOWN,
        Kinship.APART,
        Kinship.STANDS_IN,
    ]


def test_a_place_comes_before_the_one_that_holds_it():
    assert TREE.narrowest_first() == ("port", "farm", "mill", "vale", "land")


def test_a_place_that_is_not_in_the_tree_goes_by_its_key():
    assert (TREE.name("elsewhere"), TREE.parent("elsewhere"), TREE.children("elsewhere")) == ("elsewhere", "", ())


def test_a_ring_of_parents_ends():
    ring = PlaceTree([PlaceNode("a", "A", "b"), PlaceNode("b", "B", "a")])
    assert ring.ancestors("a") == ("b", "a")
    assert set(ring.narrowest_first()) == {"a", "b"}

"""The API keeps what its OpenAPI file promises, whatever is asked: the same questions each time, made up from the file itself."""

import json
from urllib.parse import quote

import builders
import pytest
from api.contract import FILE, misfits, operations, resolved, values
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tracker.desk import assessment, tokens
from tracker.models import Claim, Event
from tracker.vocabulary import Action

pytestmark = pytest.mark.django_db

# Derandomised, so that a failure today is a failure tomorrow; nothing is shrunk, for each question asks a whole server.
same_each_time = settings(
    max_examples=12,
    derandomize=True,
    deadline=None,
    database=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def record():
    """A small war, with a token that opens everything."""
    builders.claim(numbers=[{"what": "killed", "low": 1, "best": 2, "high": 3}])
    builders.claim(told_by="north", stance="denies", within=builders.article(text="The mill is ours, they said."))
    builders.claim(Action.CLASH, at="bridge", of="north", day="2030-03-04", within=builders.article(text="Fighting raged."))
    builders.claim(Action.DISPLACEMENT, at="", by="", day="", within=builders.article(text="Thousands fled."))
    builders.claim(Action.SHELLING, at="hill", within=builders.article(builders.source("blog", publishes=False), text="Unheard."))
    assessment.derive(because="test")
    editor = builders.editor()
    return tokens.make(owner=editor, name="test", scopes=["read", "verdict"], by=editor, reason="test")[1]


def _path(path, data, told):
    """The path with its parts filled in: those of the record and any others."""
    known = {"pk": list(Event.objects.values_list("pk", flat=True)), "key": list(Claim.objects.values_list("key", flat=True))}
    for part in (one for one in told.get("parameters", ()) if one["in"] == "path"):
        name = part["name"]
        real = st.sampled_from(known.get(name, ["mill"])) if name in known or name == "slug" else st.nothing()
        value = str(data.draw(real | values(part["schema"])))
        path = path.replace("{" + name + "}", quote(value.encode("utf-8", "surrogatepass"), safe="") or "0")
    return path


def _query(data, told):
    """Any of the parameters, each with a value that the file allows, in any number."""
    asked = []
    for part in (one for one in told.get("parameters", ()) if one["in"] == "query"):
        if data.draw(st.integers(0, 3)) == 0:
            value = data.draw(values(part["schema"]))
            asked += [(part["name"], one) for one in (value if isinstance(value, list) else [value]) if one is not None]
    return "&".join(f"{name}={quote(str(value).encode('utf-8', 'surrogatepass'))}" for name, value in asked)


def _asked(client, method, path, told, data, headers):
    address = f"{_path(path, data, told)}?{_query(data, told)}"
    if method == "get":
        return client.get(address, headers=headers)
    schema = told["requestBody"]["content"]["application/json"]["schema"]
    body = json.dumps(data.draw(values(schema)))
    return client.post(address, body, content_type="application/json", headers=headers)


@pytest.mark.parametrize("opened", [False, True], ids=["anybody", "editor"])
@pytest.mark.parametrize(("method", "path", "told"), operations(), ids=lambda part: part if isinstance(part, str) else "")
def test_every_answer_is_one_that_the_file_tells_of(client, record, method, path, told, opened):
    headers = {"Authorization": f"Bearer {record}"} if opened else {}

    @same_each_time
    @given(st.data())
    def ask(data):
        answer = _asked(client, method, path, told, data, headers)
        kind = answer["Content-Type"].partition(";")[0]
        assert str(answer.status_code) in told["responses"], answer.content
        promised = told["responses"][str(answer.status_code)]["content"]
        assert kind in promised
        if kind.endswith("json"):
            assert misfits(json.loads(answer.content), promised[kind]["schema"]) == []
        if answer.status_code >= 400:
            assert set(json.loads(answer.content)) == {"error"}

    ask()


def test_the_checker_finds_what_is_wrong():
    schema = {"$ref": "#/components/schemas/Wrong"}
    assert misfits({"code": "x", "message": "y"}, schema) == []
    assert misfits({"code": 7, "message": "y"}, schema) == ["answer.code is no string: 7"]
    assert misfits({"code": "x"}, schema) == ["answer lacks message"]
    assert misfits({"code": "x", "message": "y", "z": 1}, schema) == ["answer has z, of which the file knows nothing"]
    assert resolved(schema) == FILE["components"]["schemas"]["Wrong"]

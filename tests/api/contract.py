"""What the OpenAPI file promises: what may be asked, as values to try, and whether an answer is as it says."""

import json
import string
from typing import Any

from hypothesis import strategies as st

from timeline.api.root import api

FILE: dict[str, Any] = json.loads(json.dumps(api.get_openapi_schema()))
_TYPES = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}
_ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40) | st.text(string.printable, max_size=20)


def operations():
    """Each operation: its method, its path and what is written of it."""
    return [(method, path, told) for path, doors in FILE["paths"].items() for method, told in doors.items()]


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with the one it refers to in its place."""
    while "$ref" in schema:
        schema = FILE["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def values(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values that a schema allows; a pattern is left to chance, so that some that it does not allow are among them."""
    schema = resolved(schema)
    given = [st.just(example) for example in schema.get("examples", ())]
    if "anyOf" in schema:
        return st.one_of(*given, *map(values, schema["anyOf"]))
    if "enum" in schema or "const" in schema:
        return st.sampled_from(schema.get("enum") or [schema["const"]])
    return st.one_of(*given, _of_type(schema))


def _of_type(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    kind = schema.get("type")
    if kind == "integer":
        return st.integers(schema.get("minimum"), schema.get("maximum"))
    if kind == "array":
        return st.lists(values(schema.get("items", {})), max_size=3)
    if kind == "object":
        told = {name: values(part) for name, part in schema.get("properties", {}).items()}
        wanted = set(schema.get("required", ()))
        return st.fixed_dictionaries(
            {name: told[name] for name in wanted}, optional={name: told[name] for name in told.keys() - wanted}
        )
    if schema.get("format") == "date":
        return st.dates().map(str)
    return {"null": st.none(), "boolean": st.booleans()}.get(str(kind), _ANY_TEXT)


def misfits(value: Any, schema: dict[str, Any], where: str = "answer") -> list[str]:
    """Where a value is not as a schema says: of another type, short of a name, with a name that is not told."""
    schema = resolved(schema)
    if "anyOf" in schema:
        tried = [misfits(value, part, where) for part in schema["anyOf"]]
        return min(tried, key=len)
    expected = schema.get("type")
    if expected and (not isinstance(value, _TYPES[expected]) or (isinstance(value, bool) and expected != "boolean")):
        return [f"{where} is no {expected}: {value!r:.80}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{where} is none of {schema['enum']}: {value!r:.80}"]
    if isinstance(value, list):
        return [wrong for row in value for wrong in misfits(row, schema.get("items", {}), f"{where}[]")]
    return _misfits_of_object(value, schema, where) if isinstance(value, dict) else []


def _misfits_of_object(value: dict[str, Any], schema: dict[str, Any], where: str) -> list[str]:
    told = schema.get("properties")
    if told is None:
        return []
    wrong = [f"{where} lacks {name}" for name in schema.get("required", ()) if name not in value]
    wrong += [f"{where} has {name}, of which the file knows nothing" for name in value if name not in told]
    return wrong + [one for name in value if name in told for one in misfits(value[name], told[name], f"{where}.{name}")]

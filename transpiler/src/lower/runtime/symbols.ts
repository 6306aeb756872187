// The runtime helpers for a program that makes symbols, or has members under JavaScript's own: what they do with them
// stands here once.

import type { SymbolUses } from "../../types/names/symbols.ts";

/** The statement that begins a helper, for values and for keys that are symbols. */
const GUARDS: Readonly<Record<string, string>> = {
	_type_of: 'if isinstance(x, _Symbol):\n        return "symbol"',
	_number_of: 'if isinstance(x, _Symbol):\n        raise TypeError("Cannot convert a Symbol value to a number")',
	_has: "if isinstance(x, _Symbol):\n        key = key.toString() if isinstance(key, _Symbol) else key\n        raise TypeError(\"Cannot use 'in' operator to search for '\" + key + \"' in \" + x.toString())",
	_is_frozen: "if isinstance(x, _Symbol):\n        return True",
	_equal: "if isinstance(x, _Symbol) or isinstance(y, _Symbol):\n        return x is y",
	_primitive: "if isinstance(x, _Symbol):\n        return x",
	_to_number: 'if isinstance(x, _Symbol):\n        raise TypeError("Cannot convert a Symbol value to a number")',
	_ordered:
		'if isinstance(a, _Symbol) or isinstance(b, _Symbol):\n        raise TypeError("Cannot convert a Symbol value to a number")',
	_plus:
		'if isinstance(a, _Symbol) or isinstance(b, _Symbol):\n        of_text = isinstance(a, (str, list, dict)) or isinstance(b, (str, list, dict))\n        raise TypeError("Cannot convert a Symbol value to a " + ("string" if of_text else "number"))',
	_property_key: "if isinstance(key, _Symbol):\n        return key",
	_tag_of: 'if isinstance(x, _Symbol):\n        return "[object Symbol]"',
	_inspect_value: "if isinstance(x, _Symbol):\n        return x.toString()",
	_json_value: "if isinstance(x, _Symbol):\n        return None",
	// with all three marks behind it `_quoted` escapes the single ones; the marks, as they then are, are cut off again
	_key_shown: "if isinstance(key, _Symbol):\n        return '[' + _quoted(key.toString() + '\\'\"`')[1:-5] + ']'",
	_keys: "record = [key for key in record if isinstance(key, str)]",
};

/** What they make a text of may be anything, but for a symbol. */
const TAKING_TEXTS: ReadonlySet<string> = new Set([
	"_joined",
	"_OfList",
	"_OfText",
	"_replace_any",
	"_split_any",
	"_shown_order",
]);

export function knowingSymbols(name: string, text: string, uses: SymbolUses): string {
	const tagged = uses.tags ? knowingTags(name, text) : text;
	const asked = uses.primitives && name === "_text_of" ? guarded(tagged, OWN_PRIMITIVE) : tagged;
	const named = uses.instances && name === "_name_of_type" ? guarded(asked, OWN_INSTANCES) : asked;
	return uses.made ? knowingMade(name, named) : named;
}

const OWN_PRIMITIVE =
	'if hasattr(x, "_to_primitive"):\n        own = x._to_primitive("string")\n        return _text_of(own) if own is None else _text(own)';

/** Node shows an object by the first class of its chain that says that it is one of its own. */
const OWN_INSTANCES =
	'if hasattr(x, "_has_instance") and not _truth(x._has_instance(x)):\n        raise _unlike("an object is shown that its class says is none of its own")';

function knowingTags(name: string, text: string): string {
	if (name === "_text_of")
		return text.replace('"[object Object]"\n', '"[object " + getattr(x, "_tag", "Object") + "]"\n');
	if (name !== "_name_of_type") return text;
	return text.replace(
		"    return _shown_class(type(x))",
		// a field of the object's own is listed instead
		'    name = _shown_class(type(x))\n    tag = "" if "_tag" in getattr(x, "__dict__", ()) else getattr(x, "_tag", name)\n    return name if tag in (name, "") else name + " [" + tag + "]"',
	);
}

function knowingMade(name: string, text: string): string {
	if (name === "_entries_shown") return text.replace("in _keys(x):", "in _keys(x) + _symbols(x):");
	if (TAKING_TEXTS.has(name)) return text.replace(/_text_of\((\w+)(?=[,)])/g, "_text_of(_no_symbol($1)");
	const guard = GUARDS[name];
	return guard === undefined ? text : guarded(text, guard);
}

function guarded(text: string, guard: string): string {
	return text.replace(/^def .*\n/, `$&    ${guard}\n`);
}

// The runtime helpers for a program in which null is a value of its own: what they do with it stands here once.

/** What a helper's first parameter calls for when it is null: the statement that then ends the helper. */
const GUARDS: Readonly<Record<string, string>> = {
	_text: 'return "null"',
	_text_of: 'return "null"',
	_primitive_shown: 'return "null"',
	_inspect_value: 'return "null"',
	_json_value: 'return "null"',
	_tag_of: 'return "[object Null]"',
	_clone: "return x",
	_truth: "return False",
	_is_true: "return False",
	_to_number: "return 0",
	_whole: "return 0",
	_primitive: "return x",
	_number_of: "return 0",
	_or_nan: "return 0",
	_invoke: 'raise TypeError("Cannot read properties of null (reading \'" + name + "\')")',
	_async_source: "raise TypeError(\"Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')\")",
	_not_iterable:
		'return TypeError((said or "\'NoneType\' object") + " is not iterable" if said is not None else "object null is not iterable (cannot read property Symbol(Symbol.iterator))")',
	_item_in:
		'raise TypeError("Cannot read properties of null (reading \'" + ("undefined" if i is None else _number_text(i)) + "\')")',
	_there: 'raise TypeError("Cannot read properties of null (reading \'" + name + "\')")',
	_there_whole: 'raise TypeError("Cannot convert undefined or null to object")',
	_member: 'raise TypeError("Cannot read properties of null (reading \'" + _text_of(name) + "\')")',
	_property:
		'raise TypeError("Cannot read properties of null (reading \'" + str(key) + "\')") if said is None else _no_part(key, said, "null")',
	_spread: "return ()",
	_rest_of: "x[0]",
	_part: 'raise x[name] if said is None else _no_part(name, said or "object null", "null")',
	_sure_parts:
		'raise _unlike("an empty pattern of nothing") if said is None else _no_parts(said or "object null", "null")',
	_own_names:
		'raise TypeError("Reflect.ownKeys called on non-object" if is_reflect else "Cannot convert undefined or null to object")',
	_keys_in: "return []",
	_own_keys: 'raise TypeError("Cannot convert undefined or null to object")',
	_comparable: "return 0",
	_sure_callback: 'raise TypeError(words or what + "null is not a function")',
	_delete: 'raise TypeError("Cannot convert undefined or null to object")',
	_assign_any: 'raise TypeError("Cannot convert undefined or null to object")',
	_assign_thawed: 'raise TypeError("Cannot convert undefined or null to object")',
	_array_from: 'raise TypeError("object null is not iterable (cannot read property Symbol(Symbol.iterator))")',
	_has_iterator: "raise TypeError(\"Cannot use 'in' operator to search for 'Symbol(Symbol.iterator)' in null\")",
	_is_frozen: "return True",
	_freeze: "return x",
	_has: "raise TypeError(\"Cannot use 'in' operator to search for '\" + key + \"' in null\")",
	_private: 'raise TypeError("Cannot read properties of null (reading \'" + said + "\')")',
	_branded: 'raise TypeError("Cannot read properties of null (reading \'" + said + "\')")',
	_has_private: "raise TypeError(\"Cannot use 'in' operator to search for '\" + name + \"' in null\")",
};

/** What stands otherwise in a helper. */
const CHANGES: Readonly<Record<string, readonly [string, string]>> = {
	_equal: [
		"if x is None or y is None:\n        return x is y",
		"if x in (None, _null) or y in (None, _null):\n        return x in (None, _null) and y in (None, _null)",
	],
	_texts_there: ["if a is None and b is None", "if a in (None, _null) and b in (None, _null)"],
	_Container: ["given is None", "given in (None, _null)"],
	_items_of: ["x is None", "x in (None, _null)"],
	_pairs_of: ["pair is None", "pair in (None, _null)"],
	_join: ["item is None", "item in (None, _null)"],
	_joined: ["item is None", "item in (None, _null)"],
	_json_read: ['("null", None)', '("null", _null)'],
};

/** For a program whose None is undefined wherever it is met. */
export function knowingNone(text: string): string {
	return text.replace('raise _unlike("null or undefined?")', 'none = "undefined"');
}

export function tellingNull(name: string, text: string): string {
	const change = CHANGES[name];
	if (change !== undefined) return text.replace(...change);
	const guard = GUARDS[name];
	return guard === undefined ? text : text.replace(/^def .*\n/, `$&    if x is _null:\n        ${guard}\n`);
}

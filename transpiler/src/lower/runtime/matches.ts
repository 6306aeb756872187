// The helpers that look into things, for a program with regular expressions and their matches: these show where they were
// found behind their texts.

export function showingMatches(name: string, text: string): string {
	if (name === "_member") return text.replace(/^def .*\n(?: {4}#.*\n)?/, `$&${OF_MATCH}`);
	const listed = LISTED[name];
	if (listed !== undefined)
		return text.replace(
			/^def .*\n(?: {4}#.*\n)?/,
			`$&    if isinstance(x, list) and hasattr(x, "groups")${name === "_has" ? OF_ITS_OWN : ""}:\n        return ${listed}\n`,
		);
	if (name !== "_entries_shown") return text;
	return text.replace(
		/^def .*\n/,
		`$&    if isinstance(x, list) and hasattr(x, "groups"):\n        return _match_shown(x)\n`,
	);
}

/** What a match has besides its texts, where nothing is known of it. */
const OF_MATCH = `    if isinstance(x, list) and hasattr(x, "groups") and name in ("index", "input", "groups"):
        return x.groups if name == "groups" else x.at if name == "index" else x.text
`;

const OF_ITS_OWN = ' and key in ("index", "input", "groups")';

/** What `Object.keys` and its like find in a match. */
const LISTED: Readonly<Record<string, string>> = {
	_has: "True",
	_own_keys: '[str(i) for i in range(len(x))] + ["index", "input", "groups"]',
	_own_values: "list(x) + [x.at, x.text, x.groups]",
	_own_pairs: '[[str(i), x[i]] for i in range(len(x))] + [["index", x.at], ["input", x.text], ["groups", x.groups]]',
};

/** What a helper does first, if its first parameter is a regular expression: it is known by its class's name, as a date is. */
const OF_REGEX: Readonly<Record<string, string>> = {
	_inspect_value: "return x.toString()",
	_json_value: 'return "{}"',
};

export function takingRegexes(name: string, text: string): string {
	const guard = OF_REGEX[name];
	if (guard === undefined) return text;
	return text.replace(/^def .*\n/, `$&    if type(x).__name__ == "_Regex":\n        ${guard}\n`);
}

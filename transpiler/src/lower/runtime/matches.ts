// The helpers that look into things, for a program with regular expressions and their matches: these show where they were
// found behind their texts.

export function showingMatches(name: string, text: string): string {
	if (name === "_member") return text.replace(/^def .*\n(?: {4}#.*\n)?/, `$&${OF_MATCH}`);
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

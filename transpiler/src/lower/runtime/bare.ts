// The helpers by which console.log looks into things and makes texts of them, for a program with records that have no
// prototype (`Object.create(null)`, the named groups of a match): these say so, and have no text.

export function showingBare(name: string, text: string): string {
	if (name === "_Regex") return text.replace(/(match\.groups = )(OrderedDict\(.*\))/, "$1_made_bare($2)");
	if (name === "_text_of")
		return text.replace(
			/^ {4}if isinstance\(x, dict\):\n/m,
			'$&        if id(x) in _Bare.of:\n            raise TypeError("Cannot convert object to primitive value")\n',
		);
	if (name !== "_inspect_value") return text;
	return text.replace(
		/^ {4}opening = .*\n/m,
		'$&    if id(x) in _Bare.of:\n        name = "Object: null prototype"\n        opening = "[" + name + "] {"\n',
	);
}

// The helpers for a program whose texts are made of UTF-16 units, as JavaScript's are: a character beyond U+FFFF is two
// halves there. What goes out of the program, and what looks at whole characters, puts them together; what comes in as
// whole characters is parted.

type Change = readonly [from: RegExp, to: string | ((match: string, indent: string, method: string) => string)];

const CHANGES: Readonly<Record<string, Change>> = {
	_from_code_point: [/return (.*)/, "return _halved($1)"],
	_from_char_code: [/ {8}if 0xD800.*\n.*\n/, ""],
	_items_of: [/iter\(x\)/, "iter(_characters(x))"],
	_async_items: [/iter\(source\)/, "iter(_characters(source))"],
	_columns_of: [/in text:/, "in _in_utf8(text):"],
	_quoted: [
		/for c in text:([\s\S]*?)( {8}shown \+= c)/,
		'for c in _rejoined(text):$1        elif "\\ud800" <= c <= "\\udfff":\n            c = "\\\\u%04x" % ord(c)\n$2',
	],
	_json_quoted: [/for c in text:([\s\S]*)return (.*)/, "for c in _rejoined(text):$1return _halved($2)"],
	_json_read_escape: [/ {4}if 0xD800.*\n(?: {8}.*\n)+/, ""],
	_uri_encoded: [
		/for c in text:\n/,
		'for c in _rejoined(text):\n        if "\\ud800" <= c <= "\\udfff":\n            raise _URIError("URI malformed")\n',
	],
	_uri_decoded: [/return (_from_utf8.*)/, "return _halved($1)"],
	_TextEncoder: [/text\.encode\(\)/, "_in_utf8(text).encode()"],
	_TextDecoder: [/text = (.*)/, "text = _halved($1)"],
	_grouped_print: [/\bprint\(/, "_print("],
	_Regex: [/( +)def (find|split)\(.*\n(?: +#.*\n)*| +at = _whole\(self\.lastIndex\) if moves.*\n/g, regexMethod],
	_new_regex: [
		/ {4}reader = /,
		'    if "u" in flags and _rejoined(source) != source:\n        raise _unlike("the flag u and a character beyond U+FFFF")\n$&',
	],
};

/** With the flag u a method of `_Regex` looks at whole characters; what is to begin inside of one begins with it. */
function regexMethod(head: string, indent: string, method: string): string {
	if (method === undefined)
		return `${head}        if "u" in self.flags and 0 < at < len(text) and "\\ud800" <= text[at - 1] < "\\udc00" <= text[at] <= "\\udfff":
            at -= 1
`;
	const found = "return _find_whole(self, whole, text, at)";
	const parted = "return [_halved(part) for part in self.split(whole, most)]";
	return `${head}${indent}    whole = _rejoined(text) if "u" in self.flags else text
${indent}    if len(whole) < len(text):
${indent}        ${method === "find" ? found : parted}
`;
}

export function knowingHalves(name: string, text: string): string {
	const change = CHANGES[name];
	if (change === undefined) return text;
	const [from, to] = change;
	return typeof to === "string" ? text.replace(from, to) : text.replace(from, to);
}

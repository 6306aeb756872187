// JSON.parse is strict, and its errors are SyntaxErrors in V8's words (O6)
const texts = [
	"", " ", "{", "{bad", '{"a"', '{"a"}', '{"a":', '{"a":}', '{"a":1', '{"a":1,', '{"a":1,}', "{'a':1}", '{"a" 1}', "[", "[1", "[1,", "[1,]",
	"[1 2]", "nul", "nulL", "tru", "True", "undefined", "NaN", "Infinity", "[object Object]", "01", "-", "-a", "1.", "1.a", "1e", "1e+", ".5", "+1", "1 2",
	'"abc', '"a\nb"', '"a\\x"', '"\\u12G4"', '"\\u12', '"a" "b"', '{"a":1}}', "a longer text that is no JSON at all", '{"key": "value", "other": oops, "more": 1}',
	'[1, 2, 3, "four", five]', "[}", '{"a":[1,{"b":nope}]}', "{1:2}", '{"a":"b""c"}', '[1,"a" 5]', "/* c */ 1", '{"a":1 "b":2}', '[1]"x"', '"a\\', '["\\',
];
for (const text of texts) {
	try {
		const value: unknown = JSON.parse(text);
		console.log("taken", value === null);
	} catch (e) {
		if (e instanceof SyntaxError) console.log(`${e.name}: ${e.message}`);
		else throw e;
	}
}

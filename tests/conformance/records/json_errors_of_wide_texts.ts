// rows: O6 S1
// A character beyond U+FFFF is two to V8 where it says what is wrong in a text for JSON.parse.
const texts = [
	"😀", "[😀]", '{"a":"😀" 1}', '["😀", 😀]', '["😀" x', '"😀', '["😀😀😀😀😀😀", x, "😀😀😀😀😀😀"]', '["a😀😀😀😀", x, "b😀😀😀😀😀😀"]', '["😀"]]',
	'{"😀":}', "😀😀😀😀😀😀😀😀😀😀😀😀", '["aé", é]',
	'["\\😀', '"\\Ā"', '"\\é"',
];
for (const text of texts) {
	try {
		console.log(JSON.parse(text));
	} catch (e) {
		console.log((e as Error).message);
	}
}

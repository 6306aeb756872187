// Bytes that are not UTF-8: halves of characters, longer than need be, cut short, beyond what there is.
const decoder = new TextDecoder();
const samples: number[][] = [
	[0x63, 0x61, 0x66, 0xc3, 0xa9],
	[0xed, 0xa0, 0x80],
	[0xc0, 0x80, 0x41],
	[0xe0, 0x80, 0x80],
	[0xe0, 0xa0, 0x41, 0xf1, 0x80, 0x80, 0x42],
	[0xf0, 0x9f, 0x90, 0xb8, 0xf0, 0x9f, 0x90],
	[0xf4, 0x90, 0x80, 0x80],
	[0xff, 0xfe, 0x41],
	[0x80, 0xc3, 0xc3, 0xa9],
	[],
];
for (const bytes of samples) console.log(JSON.stringify(decoder.decode(new Uint8Array(bytes))));
for (const text of ["caf%C3%A9", "%ED%A0%80", "%C0%80", "%E0%80%80", "%F4%90%80%80", "%F0%9F%90%B8", "%C3", "%C3%28", "%FF"]) {
	try {
		console.log(decodeURIComponent(text), decodeURI(text));
	} catch (error) {
		console.log(text, error instanceof URIError && error.message);
	}
}

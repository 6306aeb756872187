// Base64 and UTF-8: btoa, atob, TextEncoder, TextDecoder.
for (const text of ["", "f", "fo", "foo", "foobar", "\xff\x00é"]) console.log(btoa(text), atob(btoa(text)) === text);
console.log(atob(" Zm9v\n"), atob("Zg"), atob("Zm8=").length);
for (const bad of ["Z", "Zm9v!", "Zg=a"]) {
	try {
		console.log(atob(bad));
	} catch (error) {
		console.log((error as Error).name, (error as Error).message);
	}
}
try {
	console.log(btoa("€"));
} catch (error) {
	console.log((error as Error).name, (error as Error).message);
}
const encoder = new TextEncoder();
const bytes = encoder.encode("héy €");
console.log(bytes, bytes.length, encoder.encoding, encoder.encode().length);
const decoder = new TextDecoder("utf-8");
console.log(decoder.decode(bytes), decoder.decode(bytes.subarray(0, 3)), decoder.decode(new Uint8Array([65, 66])));
console.log(Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join(" "));
class Codec {
	private readonly out = new TextEncoder();
	constructor(private readonly key: number) {}
	apply(text: string): string {
		return new TextDecoder().decode(this.out.encode(text).map((b) => b ^ this.key));
	}
}
console.log(new Codec(3).apply(new Codec(3).apply("round trip")));
// handed on
console.log(["a b", "c&d"].map(encodeURIComponent).join("&"), ["a%20b"].map(decodeURIComponent));

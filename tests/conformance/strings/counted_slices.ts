// Counters that are declared int as places of slices.
function parts(data: string): string[] {
	const found: string[] = [];
	let at: int = 0;
	while (at + 1 <= data.length) {
		const length = data.charCodeAt(at) & 0xf;
		at += 1;
		found.push(data.slice(at, at + length));
		at += length;
	}
	return found;
}
console.log(parts("2hi01!9ab").join("|"));
function back(text: string): string {
	let from: int = 0;
	let seen = "";
	for (let i = 0; i < 7; i++) {
		seen += text.slice(from) + "," + text.slice(0, from) + ";";
		from -= 1;
	}
	return seen;
}
console.log(back("abcde"));
const end: int = 4503599627370496;
let start: int = 0;
for (let i = 0; i < 3; i++) start += 1;
console.log("abcdef".slice(start, end), "abcdef".slice(start, start + end), "abc".slice(-end));

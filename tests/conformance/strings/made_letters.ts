// Letters beyond ASCII that only the run makes, of codes and of bytes, in upper and lower case (S7).
export {};
const made = (from: number, count: number): string =>
	Array.from({ length: count }, (_, i) => String.fromCharCode(from + i)).join("");

const ALPHABETS = [[0xa1, 0xdf], [0x388, 3], [0x391, 17], [0x3b1, 25], [0x400, 0x80], [0x3041, 4], [0x2019, 9], [90, 9]] as const;
for (const [from, count] of ALPHABETS) {
	const text = made(from, count);
	console.log(text.toUpperCase(), text.toLowerCase(), text.toLocaleUpperCase() === text);
}
console.log(made(0x3a3, 1).toLowerCase(), decodeURIComponent("%C3%A6%c5%b8").toUpperCase(), "Straße".toUpperCase());

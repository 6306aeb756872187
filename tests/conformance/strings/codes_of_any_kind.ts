// What String.fromCharCode is given counts as the number that it makes, by its low 16 bits.
const codes: any[] = [72, "105", undefined, null, 67.9, Number.NaN, "x", true, 65601, -1, Number.POSITIVE_INFINITY];
for (const code of codes) console.log(JSON.stringify(String.fromCharCode(code)));
let late: any;
console.log(JSON.stringify(String.fromCharCode(late, codes[1], 33)));

const shift = (text: any, by: any) => {
	let shifted;
	let made = "";
	for (let i = 0; i < text.length; i++) {
		shifted = ((text[i].charCodeAt() - 65 + by) % 26) + 65;
		made += String.fromCharCode(shifted);
	}
	return made;
};
console.log(shift("HELLO", 3), shift("AB", 4294967296), JSON.stringify(shift("A", undefined)));

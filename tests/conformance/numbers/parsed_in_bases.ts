// Long numbers in bases that are neither 10 nor powers of two: V8 rounds group by group
const texts = ["9007199254740993", "zzzzzzzzzzzzzzzzzzzz", "0000000000012012012", "-10".padEnd(40, "1"), "12x", ""];
for (const text of texts) {
	for (const base of [2, 3, 7, 10, 16, 21, 35, 36]) console.log(parseInt(text, base));
}
console.log(parseInt("1".repeat(60), 36), parseInt("z".repeat(300), 36), parseInt("0x1fffffffffffff1", 16));

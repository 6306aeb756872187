// O8: an enumeration lists its members in order, and what their numbers are called: whole numbers first
const next = (): number => 7;

enum Level {
	below = -1,
	zero,
	high = 2.5,
	text = "t",
}
enum Found {
	first = next(),
	second = 1,
	third = -3,
	fourth = next() + 1,
	again = 1,
}

console.log(Level, Object.keys(Level), JSON.stringify(Level));
for (const k in Level) console.log(k);
console.log(Level[-1], Level[0], Level[2.5], Level.text);
console.log(Found, Object.entries(Found).length, Found[7], Found[8], Found[1], Found[-3]);

// 1 and true, 0 and false, where a type says that there are booleans only, or numbers only: they are not the same.
export {};
interface Row {
	isOpen: boolean;
	count: number;
}
const rows = JSON.parse('[{"isOpen":1,"count":true},{"isOpen":true,"count":1},{"isOpen":0,"count":false}]') as Row[];
const [yes, no] = [rows.length === 3, rows.length === 4];
for (const row of rows) console.log(row.isOpen === yes, row.isOpen === no, row.isOpen !== yes, yes === row.isOpen);
const flags = rows.map((row) => row.isOpen);
console.log(flags.indexOf(yes), flags.lastIndexOf(yes), flags.includes(no), flags.indexOf(no), flags.lastIndexOf(no));
console.log(flags.indexOf(true), flags.lastIndexOf(true), flags.includes(false), flags.lastIndexOf(false));
for (const flag of flags)
	switch (flag) {
		case yes:
			console.log("open");
			break;
		case no:
			console.log("closed");
			break;
		default:
			console.log("neither", flag);
	}
const counts = rows.map((row) => row.count);
console.log(counts.indexOf(1), counts.lastIndexOf(1), counts.includes(0), counts[0] === counts[1]);

// neither does a boolean name an item
const names = ["zero", "one"];
for (const row of rows) console.log(names[row.count], "ab"[row.count], names.at(row.count));

// and what has a length, and is no text and no array, has its own
const sizeOf = (x: string | unknown[]): number => x.length;
console.log(sizeOf("abc"), sizeOf([1]), sizeOf(JSON.parse('{"length":7,"a":1}')));

// nor where there are numbers among other things, or what is looked for is any
enum Level {
	Low = 1,
	High,
}
const levels = JSON.parse("[1, true, 2]") as Level[];
for (const level of levels) console.log(Object.values(Level).includes(level), [Level.Low, "x"].indexOf(level));
const kept = JSON.parse('{"values":[1,true,"1"],"wanted":true}') as { values: (string | number)[]; wanted: number };
console.log(kept.values.indexOf(kept.wanted), kept.values.lastIndexOf(kept.wanted), kept.values.includes(kept.wanted));
console.log(kept.values.findIndex((value) => value === kept.wanted));
const texts = JSON.parse("[1, true]") as string[];
for (const wanted of JSON.parse('[true, 1, "x"]') as any[])
	console.log(
		texts.indexOf(wanted),
		texts.find((text) => text === wanted),
	);
for (const row of rows) console.log(Object.is(row.isOpen, yes), Object.is(row.count, 1));

// where no kind that fits is asked for
const decided = JSON.parse("[true, false]") as boolean[];
const numbered = JSON.parse("[3, 1, 2]") as number[];
console.log(decided.includes(1 as never), decided.indexOf(0 as never), numbered.indexOf(true as never));
console.log(decided[0] === (1 as never), numbered[1] === (true as never), new Set([1]).has(true as never));
switch (numbered[1]) {
	case true as never:
		console.log("true");
		break;
	default:
		console.log("a number");
}

// A variable of a loop's turn that is stored to after a function captured it (F1, F3)
const fs: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
	let total = i;
	const add = (n: number): void => {
		total += n;
	};
	add(10);
	total++;
	fs.push(() => total++);
}
for (const f of fs) console.log(f(), f());

function counters(names: string[]): (() => string)[] {
	const made: (() => string)[] = [];
	for (const name of names) {
		let count = 0;
		let last: string | null = null;
		made.push(() => {
			count += 1;
			const before = last ?? "first";
			last = `${name}${count}`;
			return `${before} ${last}`;
		});
		if (name === "b") count = 10;
	}
	return made;
}
for (const next of counters(["a", "b"])) console.log(next(), next());

let turn = 0;
while (turn < 2) {
	const seen: string[] = [];
	let longest = "";
	const note = (text: string): void => {
		seen.push(text);
		if (text.length > longest.length) longest = text;
	};
	note("a" + turn);
	note("b");
	[turn, turn + 1].forEach((n) => {
		longest += n;
	});
	console.log(seen.join(), longest);
	turn++;
}

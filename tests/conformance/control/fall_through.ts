// Clauses that run into the next one, default in the middle, break inside a clause (K1, K2)
function kind(n: number): string {
	let s = "";
	switch (n) {
		case 1:
			s += "one ";
		case 2:
			s += "two ";
			break;
		default:
			s += "other ";
		case 3:
			s += "three ";
		case 4:
		case 5:
			if (n === 5) break;
			s += "four-not-five ";
			break;
		case 6:
			return "six";
	}
	return s + "end";
}
for (let i = 0; i <= 7; i++) console.log(i, kind(i));
function words(list: string[]): number {
	let count = 0;
	for (const w of list) {
		switch (w) {
			case "skip":
				continue;
			case "stop":
				return count;
			case "a":
			case "b":
				if (count > 2) {
					console.log("many");
					break;
				}
				count++;
				break;
			default: {
				for (let i = 0; i < 3; i++) {
					if (i === 1) break;
					count += 10;
				}
			}
		}
		console.log(w, count);
	}
	return -1;
}
console.log(words(["a", "skip", "b", "zzz", "a", "b"]));
console.log(words(["a", "stop", "b"]));
function grade(score: number): string {
	switch (true) {
		case score >= 90:
			return "A";
		case score >= 80:
			return "B";
		default:
			return "F";
	}
}
console.log(grade(95), grade(85), grade(20));
type Shape = { kind: "circle"; r: number } | { kind: "square"; s: number };
function area(s: Shape): number {
	switch (s.kind) {
		case "circle":
			return 3 * s.r * s.r;
		case "square":
			return s.s * s.s;
		default: {
			const never: never = s;
			return never;
		}
	}
}
console.log(area({ kind: "circle", r: 2 }), area({ kind: "square", s: 3 }));
enum Color { Red, Green, Blue }
function name(c: Color): string {
	switch (c) {
		case Color.Red: return "red";
		case Color.Green: return "green";
		case Color.Blue: return "blue";
	}
}
console.log(name(Color.Red), name(Color.Blue));
function outerInner(a: number, b: number): string {
	let out = "";
	switch (a) {
		case 1:
			switch (b) {
				case 1:
					out += "1-1";
					break;
				case 2:
					out += "1-2";
			}
			out += "!";
			break;
		case 2:
			while (true) {
				if (b > 3) break;
				b++;
			}
			out += "b" + b;
		// falls through
		case 3:
			out += "three";
	}
	return out;
}
console.log(outerInner(1, 1), outerInner(1, 2), outerInner(2, 0), outerInner(3, 0), outerInner(4, 0) === "");
let depth = 3;
switch (depth) {
	case 3:
		depth = 4;
	case 4:
		console.log("d", depth);
		depth = 9;
	case 5:
		console.log("e", depth);
}

// K1, K2: switch with ends, grouped cases, default anywhere, inside loops
function name(n: int): string {
	switch (n) {
		case 1:
			return "one";
		case 2:
		case 3: {
			const text = "few";
			return text;
		}
		default:
			return "many";
		case 10:
			return "ten";
	}
}
for (const n of [1, 2, 3, 4, 10] as int[]) console.log(name(n));
function word(s: string): int {
	let result = 0;
	switch (s) {
		case "a":
			result = 1;
			break;
		case "b":
			result = 2;
			break;
	}
	return result;
}
console.log(word("a"), word("b"), word("c"));
let skipped = 0;
for (let i = 0; i < 6; i++) {
	switch (i % 3) {
		case 0:
			continue;
		case 1:
			skipped += i;
			break;
		default:
			skipped += 100;
	}
	skipped += 1000;
}
console.log(skipped);
let calls = 0;
function subject(): int {
	calls++;
	return 2;
}
switch (subject()) {
	case 1:
		console.log("1");
		break;
	case 2:
		console.log("2", calls);
		break;
	case 3:
		console.log("3");
}
let at = 0;
switch (at++) {
	case at:
		console.log("late");
		break;
	case 0:
		console.log("zero", at);
		break;
}
switch (true) {
	case calls > 5:
		console.log("many");
		break;
	case calls > 0:
		console.log("some");
		break;
	default:
		console.log("none");
}
const order: string[] = [];
function seen(name: string, n: int): int {
	order.push(name);
	return n;
}
switch (seen("subject", 2)) {
	case seen("a", 1):
	case seen("b", 2):
	case seen("c", 3):
		order.push("found");
		break;
	case seen("d", 2):
		order.push("never");
		break;
}
console.log(order.join(" "));
function flag(on: boolean): string {
	switch (on) {
		case true:
			return "on";
		case false:
			return "off";
	}
}
console.log(flag(true), flag(false));
enum Color {
	Red,
	Green = 5,
	Blue,
}
const enum Mode {
	On = "on",
	Off = "off",
}
function color(c: Color): string {
	switch (c) {
		case Color.Red:
			return "red";
		case Color.Green:
			return "green";
		case Color.Blue:
			return "blue";
	}
}
console.log(color(Color.Red), color(Color.Blue), Color.Blue + 1, Mode.On, Mode.Off === ("off" as Mode));
const maybe: int | null = [1][5] ?? null;
switch (maybe) {
	case null:
		console.log("null");
		break;
	case 1:
		console.log("one");
		break;
}
export {};

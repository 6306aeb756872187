// F1: functions made in a loop that call themselves and each other
const fs: (() => int)[] = [];
for (let i = 0; i < 3; i++) {
	function down(n: int): int {
		return n < 1 ? i : down(n - 1);
	}
	const halve = (n: int): int => (n < 1 ? i * 10 : halve(Math.floor(n / 2)));
	const both = (n: int): int => down(n) + halve(n);
	fs.push(() => down(3));
	fs.push(() => halve(9));
	fs.push(() => both(4));
}
console.log(fs.map((f) => String(f())).join(" "));
export {};

// Spread in calls, alone, after others and twice; many arguments (F6)
function join(first: string, ...rest: (string | number)[]): string {
	return `${first}:${rest.join(",")}`;
}
const few = [1, 2];
const words = ["x", "y"];
console.log(join("a", ...few), join("b", 0, ...few, ...words), join("c", ...[]));
console.log(Math.max(...few), Math.min(...few, -1), Math.max(...[]));
const all: number[] = [];
for (let i = 0; i < 200; i++) all.push(i);
console.log(join("many", ...all).length, Math.max(...all));
const grown = [0];
grown.push(...few, ...few);
console.log(grown);
const pair: [number, string] = [7, "seven"];
const show = (n: number, s: string) => `${n}=${s}`;
console.log(show(...pair));

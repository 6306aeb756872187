// What a namespace exports has no value before the program stores one, and TypeScript does not ask for it.
export {};
namespace Counter {
	export let count: number;
	export let name: string;
	export function add() {
		count = (count ?? 0) + 1;
		return count;
	}
	export const shown = () => `${count} ${name}`;
}
console.log(Counter.count, `${Counter.name}`, Counter.shown(), Counter.count + 1, Counter.name === undefined);
console.log(Counter.add(), Counter.count, Counter.shown());

// One more than a product that a variable, a field or a function gives, where no literal is large (N9, N12)
let f = 1; for (let i = 1; i <= 22; i++) f *= i;
const g = f + 1; console.log(f, g, g % 7, (g - 1) % 11);
class Hash {
	value = 5381;
	add(text: string): this { for (const c of text) this.value = this.value * 33 + c.charCodeAt(0); return this; }
	next(): number { return ~(++this.value); }
}
const hash = new Hash().add("hello world, how are you"); console.log(hash.value, hash.next(), hash.value--, hash.value % 9973);
const area = [94906267, 94906269].reduce((a, b) => a * b); console.log(area, (area + 1) % 10, area - 3);
const sums = new Map([["h", 5381]]);
for (const c of "hello world, how are you") sums.set("h", sums.get("h")! * 33 + c.charCodeAt(0));
console.log(~(sums.get("h")! + 1), (sums.get("h")! + 1) | 0, 1 & (1 + sums.get("h")!), sums.get("h")! + 1 - sums.get("h")!);
class Held {
	#amount = 2 ** 26;
	get amount(): number { return this.#amount; }
	set amount(to: number) { this.#amount = to; }
}
const held = new Held();
held.amount = held.amount * held.amount * 2;
console.log(~++held.amount, held.amount++ | 1, (held.amount + 1) >>> 0);
export {};

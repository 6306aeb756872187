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
export {};

// one less or more than a product of which nothing is known by then (N9, N12)
let f = 1;
for (let i = 1; i <= 22; i++) f *= i;
const g: any = f;
console.log((g - 1) % 11, (g + 1) % 11, (1 - g) % 11, (g + 1 - 1) % 7, (-g - 1) % 11, g - 1 === g);
let k: any = f;
k--;
k -= 1;
console.log(k % 13, --k % 17, k++ % 17);
class Counter {
	value = 1;
}
const counter = new Counter();
for (let i = 1; i <= 24; i++) counter.value *= i;
(counter as any).value--;
console.log(counter.value % 9973);
const list: any = [f];
list[0]--;
console.log(list[0] % 13, String(list[0] - 1));

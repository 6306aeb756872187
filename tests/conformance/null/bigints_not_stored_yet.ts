// a bigint that has no value yet is undefined, as a number or a text is
let total: bigint;
let name: string;
const settle = (): void => {
	total = 5n;
	name = "five";
};
console.log(total!, name!, `${total!} ${name!}`, [total!], typeof total!, String(total!));
settle();
console.log(total!, name!, typeof total!);
class Sums {
	static last: bigint;
	first!: bigint;
}
console.log(Sums.last, new Sums().first, `${Sums.last}`, new Sums());

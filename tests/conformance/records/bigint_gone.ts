// A bigint that something else took away, by another type of the object it is in, is no text "None".
class Total {
	sum = 3n;
	clear(): this {
		return Object.assign(this, { sum: undefined });
	}
}
const total = new Total();
console.log(`${total.sum}`, String(total.sum), total.sum);
total.clear();
console.log(`${total.sum}`, String(total.sum), total.sum, total.sum ?? 1n);

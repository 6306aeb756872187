// A bigint that is cleared by way of what tells no types (N20)
class Purse {
	cents: bigint = 5n;
	clear(): void {
		Object.assign(this, { cents: null });
	}
}
const purse = new Purse();
purse.clear();
console.log(`${purse.cents}`, purse.cents, purse, String(purse.cents));

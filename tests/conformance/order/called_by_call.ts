// What a function stores that is called by `call` or `apply` comes after what was read before it
class Gauge {
	n = 1;
	bump(): number {
		this.n += 0.5;
		return 0.5;
	}
	show(): void {
		console.log(this.n + this.bump.call(this) + this.n, [this.n, this.bump.apply(this), this.n]);
		switch (this.n) {
			case this.bump.call(this):
				console.log("bumped");
				break;
			case 2:
				console.log("kept");
		}
	}
}
new Gauge().show();
let total = 1;
function raised(by: number): number {
	total += by;
	return total;
}
console.log(total + raised.call(undefined, 2) + total, [total, raised.apply(undefined, [1]), total]);
console.log(`${total} ${raised.call(null, 1)} ${total}`);

// an object of the same class clears the field of another
class Lease {
	private limit: number | null = 5;
	other: Lease | null = null;
	clear(lease: Lease): void {
		lease.limit = null;
	}
	renew(): string {
		if (this.limit !== null) {
			this.other!.clear(this);
			return String(this.limit);
		}
		return "over";
	}
}
const lease = new Lease();
lease.other = new Lease();
console.log(lease.renew(), lease.renew());

// toLocaleString and Intl.NumberFormat write numbers for readers of English: groups, places, percent, currencies.
const values = [0, -0, 5, 1234.5, 1234567.891, -9876.545, 0.005, 0.256, 1e6, 1e21, 2 ** 53, 1.005, 999.9999, Number.NaN, Number.POSITIVE_INFINITY, -0.001];
const money = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const yen = new Intl.NumberFormat("en-US", { style: "currency", currency: "JPY" });
const short = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });
for (const x of values) {
	console.log(
		x.toLocaleString(),
		x.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
		x.toLocaleString("en-US", { minimumFractionDigits: 1 }),
		x.toLocaleString("en-US", { style: "percent" }),
		x.toLocaleString(undefined, { style: "percent", minimumFractionDigits: 1 }),
		x.toLocaleString("en-US", { style: "currency", currency: "EUR", maximumFractionDigits: 0 }),
		x.toLocaleString("en-US", { minimumIntegerDigits: 2, useGrouping: false }),
		money.format(x),
		yen.format(x),
		short.format(x),
	);
}
const formatPrice = (amount: number): string => new Intl.NumberFormat("en-US", { style: "currency", currency: "GBP" }).format(amount);
console.log([1, 2.5, 1e5].map(formatPrice), [3.14159, 2].map((x) => money.format(x)).join(" "));
class Report {
	private readonly format = new Intl.NumberFormat("en-US");
	line(label: string, n: number): string {
		return `${label.padEnd(8)}${this.format.format(n).padStart(12)}`;
	}
}
console.log(new Report().line("total", 1234567.5));

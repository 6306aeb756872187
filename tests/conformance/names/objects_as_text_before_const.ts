// What every object is written as takes no reading of it, but a `const` whose line has not run yet still raises
class Report {
	text(): string {
		return `${limits} of ${1}`;
	}
	joined(): string {
		return "limits: " + String(limits) + readings;
	}
}
function tried(act: () => string): void {
	try {
		console.log(act());
	} catch (e) {
		console.log(e instanceof ReferenceError);
	}
}
const report = new Report();
tried(() => report.text());
tried(() => report.joined());
tried(() => `${readings}`);
const limits = { low: 1, high: 9 };
const readings = new Map<string, number>();
tried(() => report.text());
tried(() => report.joined());
tried(() => `${readings}`);

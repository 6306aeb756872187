// npm run battery: what a node takes from its battery in a year.
import { type BatteryOptions, HELP, readOptions } from "./battery/args.ts";
import { publishedWake, type Wake, type Year, year } from "./battery/model.ts";
import { report, UserError } from "./common/user-error.ts";

function main(): void {
	const options = readOptions(process.argv.slice(2));
	if (options === undefined) {
		process.stdout.write(HELP);
		return;
	}
	const wake = wakeOf(options);
	const used = year({ sleepCurrent: options.sleepCurrent, period: options.period, wakeCharge: wake.charge });
	const { battery, json } = options;
	const years = battery === undefined ? undefined : battery / (used.asleep + used.awake);
	if (json) process.stdout.write(`${JSON.stringify({ ...used, total: used.asleep + used.awake, years })}\n`);
	else process.stdout.write(table(used, wake, battery, years));
}

function wakeOf({ wake, chip, channel }: BatteryOptions): Wake {
	if (wake !== undefined) return { charge: wake, source: "your own measurement" };
	const published = publishedWake(chip, channel);
	if (published !== undefined) return published;
	throw new UserError(
		`nobody has published what a wake of an ${chip} with --channel ${channel} takes: measure it, and give it as --wake 100mC`,
	);
}

function table({ asleep, awake }: Year, wake: Wake, battery: number | undefined, years: number | undefined): string {
	const row = (name: string, value: number) => `  ${name.padEnd(8)}${value.toFixed(0).padStart(8)} mAh a year\n`;
	const lasts =
		years === undefined
			? ""
			: `\nA battery of ${battery} mAh lasts ${years.toFixed(1)} years, if it loses nothing by itself.\n`;
	return `${row("asleep", asleep)}${row("awake", awake)}${row("in all", asleep + awake)}${lasts}
One wake: ${wake.charge} mC (${wake.source}).
`;
}

try {
	main();
} catch (error) {
	report("npm run battery", error);
}

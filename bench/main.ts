// npm run bench: measurements. Each is a ratio within one run, so that the machine does not matter.
import { report, UserError } from "../tools/common/user-error.ts";

const BENCHMARKS = {
	tsmpy: { about: "what tsmpy's output costs beside Python written by hand", load: () => import("./tsmpy/index.ts") },
	firmware: {
		about: "what the firmware carries, how soon, and what it costs",
		load: () => import("./firmware/index.ts"),
	},
	build: { about: "what building the firmware costs beside checking it", load: () => import("./build/index.ts") },
} as const;

const HELP = `Usage: npm run bench -- NAME [options]

${Object.entries(BENCHMARKS)
	.map(([name, { about }]) => `  ${name.padEnd(10)}${about}`)
	.join("\n")}

npm run bench -- NAME --help tells the options of one.
`;

async function main(): Promise<void> {
	const [name, ...args] = process.argv.slice(2);
	if (name === undefined || name === "--help") {
		process.stdout.write(HELP);
		return;
	}
	const chosen = Object.entries(BENCHMARKS).find(([known]) => known === name)?.[1];
	if (chosen === undefined) throw new UserError(`There is no benchmark ${name}. npm run bench lists them`);
	const { run } = await chosen.load();
	await run(args);
}

await main().catch((error) => report("npm run bench", error));

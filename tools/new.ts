// nowlink new: a folder with a node in TypeScript, to begin with.
import { parseOptions } from "./common/args.ts";
import { report, UserError } from "./common/user-error.ts";
import { createProject } from "./new/create.ts";
import { packageFor } from "./new/package.ts";

const HELP = `Usage: nowlink new NAME [options]      (in nowlink's own repository: npm run new -- NAME [options])

Makes the folder NAME with a node in TypeScript, ready to be built, run on a simulated board, and flashed. NAME is also the topic that
the node publishes to; of a path such as ../porch-light it is the last part.

  --async         a node that runs all the time, with asyncio; without it, one that wakes, publishes and sleeps
  --package FILE  take nowlink from this tarball; without it from where this command came from
  --help          this text
`;

async function main(): Promise<void> {
	const { values, positionals } = parseOptions({
		args: process.argv.slice(2),
		options: { async: { type: "boolean" }, package: { type: "string" }, help: { type: "boolean" } },
		allowPositionals: true,
	});
	if (values.help) {
		process.stdout.write(HELP);
		return;
	}
	const [path, ...rest] = positionals;
	if (path === undefined) throw new UserError("how is the new node to be called? Give a name: nowlink new my-sensor");
	if (rest.length > 0) throw new UserError(`one name at a time: give ${path} or ${rest[0]}, not both`);
	await createProject(path, values.async ? "async" : "sync", (folder) => packageFor(folder, values.package));
	process.stdout.write(`${path} is there. Next:

  cd ${/\s/.test(path) ? JSON.stringify(path) : path}
  npm install
  npm start

src/app.ts is your program; README.md there tells how to put it on a board.
`);
}

await main().catch((error) => report("nowlink new", error));

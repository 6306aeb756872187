// Where this package lies, whether it runs from src/ or bundled from dist/.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let found: string | null = null;

export function packageRoot(): string {
	if (found !== null) return found;
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "typings", "index.d.ts"))) {
		const above = dirname(folder);
		if (above === folder) throw new Error("tsmpy's own files are incomplete: typings/index.d.ts is not there");
		folder = above;
	}
	found = folder;
	return folder;
}

// The programs that pages show.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../tools/common/paths.ts";
import { type Program, translate } from "../../tools/program/translate.ts";
import { theBlock } from "./pages.ts";

/** A page's program in TypeScript, as a board runs it. */
export async function programOf(page: string): Promise<Program> {
	const folder = join(ROOT, ".nowlink");
	mkdirSync(folder, { recursive: true });
	const own = mkdtempSync(join(folder, "page-"));
	try {
		const file = join(own, "main.ts");
		writeFileSync(
			file,
			theBlock(page, ({ language }) => language === "ts"),
		);
		return await translate(file, { target: "esp32" });
	} finally {
		rmSync(own, { recursive: true });
	}
}

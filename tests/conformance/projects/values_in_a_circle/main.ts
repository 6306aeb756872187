// Modules whose functions and classes need each other: nothing is asked for before all have run (M1)
import { isEven } from "./even";
import { Folder } from "./tree/folder";
import { describe, File, sizes } from "./tree/file";

console.log([1, 2, 7].map(isEven));
const root = new Folder("root", [new File("a", 3), new Folder("sub", [new File("b", 4)])]);
console.log(root.size(), root.names(), describe(root), describe(new File("c", 0)), sizes.size);
for (const entry of root.entries) console.log(entry instanceof Folder, entry instanceof File, entry.copy().name);
try {
	new Folder("", []);
} catch (error) {
	console.log(error instanceof Error ? error.message : "no error");
}

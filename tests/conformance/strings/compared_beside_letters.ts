// Letters beyond ASCII that are only printed do not matter to localeCompare.

console.log("→ sorted ✓ é");
const xs = ["pear", "Apple", "fig"]; xs.sort((a, b) => a.localeCompare(b)); console.log(xs);
console.log(xs.map((x) => x + "…").join(" — "));

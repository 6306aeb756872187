// The alphabetical order of words with marks.
const words = ["réservé", "premier", "communiqué", "café", "adieu", "éclair", "cafe", "Café", "CAFE", "cafés", "côte", "coté", "cote", "côté", "Éa", "ea", "eb", "übung", "über", "Zebra", "zebra", "ñandú", "nandu", "nz"];
console.log([...words].sort((a, b) => a.localeCompare(b)));
console.log([...words].sort((a, b) => b.localeCompare(a, "fr")));
console.log([...words].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })));
console.log([...words].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "accent", numeric: true })));
for (const [a, b] of [["a", "á"], ["á", "à"], ["é", "É"], ["é10", "é9"], ["ê", "è"], ["ü", "u"], ["résumé", "resume"], ["Résumé", "resumé"]] as [string, string][]) {
	console.log(
		a.localeCompare(b),
		a.localeCompare(b, undefined, { sensitivity: "base" }),
		a.localeCompare(b, undefined, { sensitivity: "accent" }),
		a.localeCompare(b, undefined, { numeric: true }),
	);
}

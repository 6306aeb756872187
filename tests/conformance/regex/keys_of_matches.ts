// What a match has besides its texts is listed with them
const found = /(\d+)-(?<letter>\w)?/.exec("id 12-")!;
console.log(Object.keys(found), Object.keys(found).length, "groups" in found);
for (const key in found) console.log(key);
console.log(Object.values(found).length, Object.entries(found).map(([key]) => key));
const several = "a1 b2".match(/[a-z]\d/g)!;
console.log(Object.keys(several), [..."a1b2".matchAll(/[a-z](\d)/g)].map((match) => Object.keys(match).join()));
const open: any = "x=1".match(/(\w)=(\d)/);
for (const key in open) console.log(key, open[key]);
console.log(Object.keys(open), Object.entries(open), "index" in open);
export {};

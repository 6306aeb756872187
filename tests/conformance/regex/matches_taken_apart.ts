// The place, the text and the groups of a match in a pattern.

const m = "2024-05-06".match(/(?<y>\d+)-(?<m>\d+)/);
if (m) { const { groups } = m; console.log(groups!.y); const { index, input } = m; console.log(index, input); const { groups: { y, m: mo } = {} } = m; console.log(y, mo); }
for (const { groups, index } of "k1=v1&k2=v2".matchAll(/(?<k>\w+)=(?<v>\w+)/g)) console.log(groups?.k, groups!.v, index);
const { y, m: mon } = /(?<y>\d+)-(?<m>\d+)/.exec("1999-12")!.groups!; console.log(y, mon);

// Texts that are nearly dates
for (const text of ["2024-05-01", "2024-W05", "2024-05W", "2024x", "5 May 2024 x", "2024-05-01x", "2024-01-01T", "2024-05-01Z", "2024-05-01 foo", "May 1 2024 (a day)", "15th May 2024"])
	console.log(text, new Date(text).getTime());

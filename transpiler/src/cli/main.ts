console.log("tsmpy");

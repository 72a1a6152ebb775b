// Read by React and Next when they are first imported: this file comes before them.
Object.assign(process.env, { NODE_ENV: 'production' })

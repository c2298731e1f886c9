export default {
  entry: './src/main.tsx',
  output: { filename: 'main.js' },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { jsx: 'automatic' } }] },
  performance: { hints: false },
};

"""The statements of a fact base, each as a record that words, names and figures can find."""

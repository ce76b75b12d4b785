import ArgumentParser
import Rules

extension Language: @retroactive ExpressibleByArgument {}

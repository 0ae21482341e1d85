# What a person reads in English. Every id here stands in every other language too.

## Kinds and types of entities
kind-initiative = Initiative
kind-fund = Fund
kind-partner = Partner
kind-person = Person
type-programme = Programme
type-policy = Policy
type-plan = Plan
type-event = Event
type-competition = Competition
type-centre = Centre
type-infrastructure = Infrastructure
type-platform = Platform
type-agreement = Agreement
type-mechanism = Mechanism
type-report = Report
type-product = Product
type-fund = Fund
type-country = Country
type-region = Region
type-city = City
type-company = Company
type-university = University
type-institute = Institute
type-association = Association
type-government = Government body
type-media = Media
type-person = Person
kind-and-type = { $kind } · { $type }

## Attributes
attribute-what = What it is
attribute-purpose = Purpose
attribute-activity = What it does
attribute-part = Parts
attribute-field = Fields
attribute-date = Date
attribute-start = Start
attribute-end = End
attribute-place = Place
attribute-amount = Amount
attribute-count = Number
attribute-rank = Rank or share
attribute-edition = Edition
attribute-theme = Theme
attribute-target = Target
attribute-priority = Priority
attribute-status = Status
attribute-reason = Reason
attribute-method = How it works
attribute-effect = Effect
attribute-strength = Strength
attribute-need = Need
attribute-access = Who may take part
attribute-position = Position
attribute-statement = Statement
attribute-publication = Publication

## Attributes inside a sentence: "the sources do not say …"
unsaid-what = what it is
unsaid-purpose = what it is for
unsaid-activity = what it does
unsaid-part = what it consists of
unsaid-field = what it is about
unsaid-date = when it takes place
unsaid-start = when it began
unsaid-end = until when it lasts
unsaid-place = where it is
unsaid-amount = how much money it is about
unsaid-count = how many
unsaid-rank = how it ranks
unsaid-edition = which edition it is
unsaid-theme = what its theme is
unsaid-target = what its target is
unsaid-priority = what comes next
unsaid-status = whether it exists yet
unsaid-reason = why
unsaid-method = how it works
unsaid-effect = what it brings
unsaid-strength = what its strengths are
unsaid-need = what is lacking
unsaid-access = who may take part
unsaid-position = what the person's position is
unsaid-statement = what was said about it
unsaid-publication = where it was published

## Relations, from the side of the file in which they stand
role-organiser = Organiser
role-host = Host
role-founder =
    { $type ->
        [plan] Issued by
        [policy] Issued by
        [programme] Initiated by
        [centre] Set up by
        [infrastructure] Built by
        [platform] Built by
        [product] Built by
       *[other] Founder
    }
role-participant = Participants
role-invitee = Invited
role-partner = Partners
role-signatory = Signatories
role-visited = Visited
role-leader = Led by
role-employer = Works for
role-author = Author
role-publisher = Publisher
role-reporter = Reported by
role-speaker = Comments by
role-location =
    { $type ->
        [person] Posted to
       *[other] Place
    }
role-parent = Part of
role-beneficiary = Meant for
role-supporter = Supported by
role-origin =
    { $type ->
        [infrastructure] From
        [programme] From
        [media] Source
       *[other] Came out of
    }
role-connected = Connected with
role-topic = About
role-namesake = In its name
role-similar = Similar name, link unknown

## The same relations, from the other side
role-of-organiser = Organiser of
role-of-host = Host of
role-of-founder =
    { $type ->
        [plan] Issued
        [policy] Issued
        [programme] Initiated
        [centre] Set up
        [infrastructure] Built
        [platform] Built
        [product] Built
       *[other] Founder of
    }
role-of-participant = Takes part in
role-of-invitee = Invited to
role-of-partner = Partner of
role-of-signatory = Signatory of
role-of-visited = Visited by
role-of-leader = Leads
role-of-employer = People
role-of-author = Author of
role-of-publisher = Published
role-of-reporter = Reports on
role-of-speaker = Comments on
role-of-location =
    { $type ->
        [person] Posting of
       *[other] Place of
    }
role-of-parent = Includes
role-of-beneficiary = Beneficiary of
role-of-supporter = Supports
role-of-origin =
    { $type ->
        [infrastructure] Origin of
        [programme] Origin of
        [media] Source of
       *[other] Led to
    }
role-of-connected = Connected with
role-of-topic = Spoken of in
role-of-namesake = In the name of
role-of-similar = Similar name, link unknown

## Status
status-done =
    { $type ->
        [event] Took place
        [competition] Launched
       *[other] Exists
    }
status-planned = Planned
status-proposed = Proposed
labelled = { $label } ({ $status })
before-value = { $label }:
label-of-other = { $name }: { $label }

## Values
list-is-open = { $names } and others: the source gives examples only
bound-exact = { $value }
bound-over = more than { $value }
bound-nearly = nearly { $value }
bound-about = about { $value }
money =
    { $currency ->
        [CNY] { $number } yuan
        [USD] US${ $number }
       *[other] { $number } { $name }
    }
money-converted = { $money } ({ $converted })
count = { $number } { $unit }
count-range = { $from } to { $to } { $unit }
date-no-year = { $date } (year not given)
date-about = around { $date } (“{ $said }” in the source)
date-range = { $start } – { $end }
date-since = from { $date }
date-until = until { $date }
date-said = “{ $said }”, as the source says
date-decade = the { $year }s

## Quotes
says = says { $names }
quoted = “{ $text }”
refers-to = [{ $name }]
title-of-ours = { $text } (no title in the text; this one is ours)
outlet-not-named = outlet not named
author-not-named = author not named
citation = { $outlet }, { $title }, { $date }, in { $language }
source-undated = date not given
translation = Our translation: { $text }
note = Editor's note: { $text }
page = Page { $page } of { $pages }

## Lines above the statements
remark-yes = Yes, a source says so.
remark-no = No. What the source says is this:
remark-premise = That is not quite what the sources say:
remark-first-yes = To your first question: yes, a source says so.
remark-first-no = To your first question: no. What the source says is this:
remark-second-yes = To your second question: yes, a source says so.
remark-second-no = To your second question: no. What the source says is this:
remark-third-yes = To your third question: yes, a source says so.
remark-third-no = To your third question: no. What the source says is this:
remark-open-list = The source gives examples; there may be more.
remark-partly = The sources answer only a part of this.
remark-more-questions = I have answered your first questions; please ask the others one by one.

## Choices
choice-near-tie = Which one do you mean?
choice-one = Do you mean this?
choice-elsewhere = Found under another command
choice-browse = What is in the sources
kinds-initiative = Initiatives
kinds-fund = Funds
kinds-partner = Partners
kinds-person = People
several-fit = These fit
choice-placeholder = Pick one to see its card
related-placeholder = Related: pick one to see its card

## No answer
gap-title = Not in the sources
gap-not-in-sources = The sources say nothing about this.
gap-no-such-name = Nothing by this name is in the sources.
gap-not-said = { $name } is in the sources, but they do not say { $asked }.
gap-not-said-plain = { $name } is in the sources, but they do not say this.
gap-empty-title = Ask me something
gap-empty = Try “how big is the Guangxi AI fund?”, or a name after /initiative, /fund or /partner. To ask on about one of my answers, reply to it.
gap-greeting-title = Hello!
gap-greeting = Ask me about the initiatives, the fund or the partners in my sources; I answer with the sentence that says it.
gap-thanks-title = You're welcome
gap-thanks = Any other question about what the sources say?
gap-small-talk-title = That is not in my sources
gap-small-talk = I only know what a handful of articles say about China's cooperation in artificial intelligence. Ask me about an initiative, a fund, a partner or a person.
gap-cited-title = The articles themselves
gap-cited = What their citations tell; what is not given here, the texts do not give.
gap-gone-title = No longer available
gap-gone = This entry has been removed from the fact base.
nearest = Closest matches in the sources:
known-instead = They do say other things.

## Sources and help
sources-title = Sources
sources-by = by { $names }
sources-language = in { $language }
sources-untitled = title of ours
sources-quotes =
    { $count ->
        [one] { $count } quotation
       *[other] { $count } quotations
    }
sources-footer =
    { $entities } entries, every statement with a quotation; version { $version }.
help-title = Footnote
help-what = I answer only what my sources say, and show the sentence that says it. When they are silent, I say so.
help-names = /initiative, /fund, /partner
help-names-about = type a name, or leave it out to browse
help-ask = /ask
help-ask-about = ask a question, such as “how big is the Guangxi AI fund?”
help-check = /check
help-check-about = see sentence by sentence what of a text the sources support; for a message, open its menu › Apps › Check against the sources
help-sources = /sources
help-sources-about = the articles that I know
help-mention = You can also mention me with a question, reply to one of my answers, or write to me directly. Add private: True to a command for an answer that only you see.

## A message, checked statement by statement
check-title = Checked against the sources
verdict-supported = ✓ Supported
verdict-contradicted = ✗ Contradicted
verdict-partly = ◐ Partly supported
verdict-absent = ○ Not in the sources
counted-supported =
    { $count ->
        [one] { $count } statement supported
       *[other] { $count } statements supported
    }
counted-contradicted = { $count } contradicted
counted-partly = { $count } partly supported
counted-absent = { $count } not in the sources
aspect-amount = Amount
aspect-currency = Currency
aspect-count = Number
aspect-date = Date
aspect-place = Place
aspect-participant = Who
aspect-status = Done or planned
aspect-other = Detail
difference = message: { $message }; source: { $source }
check-missing = Not mentioned
check-continued = continued
check-nothing = There is nothing to check here: no statement that a source could support or contradict.
check-no-text = There is no text to check here. I read words, not pictures, stickers or polls, nor what Discord itself announces.
check-cut = This text is longer than I read: only its beginning, up to { $count } characters, was checked.
check-gone = I no longer have the text of this check. Please check it again.
check-only-you = Here, Discord shows my posts only to you.

## Buttons
button-previous = Previous
button-next = Next
button-post = Post the result
button-message = Go to the message
button-everything = Everything about { $name }

## Commands: names in lower case, without spaces
command-initiative = initiative
command-initiative-about = What the sources say about an initiative, plan, event, centre or agreement
command-fund = fund
command-fund-about = What the sources say about a fund
command-partner = partner
command-partner-about = What the sources say about a country, city, company, university or other partner
command-ask = ask
command-ask-about = Ask a question; the answer comes with the sentence that proves it
command-check = check
command-check-about = Check a text: what the sources support, what they contradict, what they do not mention
menu-check = Check against the sources
command-sources = sources
command-sources-about = The articles that every answer comes from
command-help = help
command-help-about = What this bot does, and how to ask
command-reload = reload
command-reload-about = For operators: load the fact base again
option-name = name
option-name-about = A name, or a part of one; leave it out to browse
option-question = question
option-question-about = Your question, as you would ask a person
option-text = text
option-text-about = The text to check; its first 4,000 characters are read
option-private = private
option-private-about = Show the answer only to me

## Reload
reload-forbidden = Only the operators of this bot may do that.
reload-running = A reload is already running; please wait for its result.
reload-same = Nothing has changed: version { $version }.
reload-done = Loaded: version { $before } → { $after }.
reload-added =
    { $count ->
        [one] Added ({ $count }): { $names }
       *[other] Added ({ $count }): { $names }
    }
reload-changed =
    { $count ->
        [one] Changed ({ $count }): { $names }
       *[other] Changed ({ $count }): { $names }
    }
reload-removed =
    { $count ->
        [one] Removed ({ $count }): { $names }
       *[other] Removed ({ $count }): { $names }
    }
reload-sources-changed = Sources changed: { $names }
reload-invalid =
    { $count ->
        [one] The fact base has { $count } problem, so the old one keeps answering:
       *[other] The fact base has { $count } problems, so the old one keeps answering:
    }

## When something is in the way
error-unexpected = Sorry, something went wrong on my side. If it happens again, give an operator this number: { $reference }.
error-unknown-command = This command no longer exists. Restart Discord to see the current ones.
error-old-button = This button belongs to an older version of me. Please ask again.
cooldown =
    { $seconds ->
        [one] One moment, please: you can ask again in { $seconds } second.
       *[other] One moment, please: you can ask again in { $seconds } seconds.
    }
